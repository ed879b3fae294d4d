using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Keys;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Shard keys are available with a preview feature only.</summary>
public static class ShardKeysNeedPreview
{
    /// <summary>SF1351, "Shard key without its preview feature": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ShardKeysNeedPreview, "Shard key without its preview feature", "Shard keys need the preview feature 'shardKeys'; add it to a generator's previewFeatures", Severity.Error);

    internal static void Check(Model model, RuleContext context)
    {
        if (model.ShardKey is { } key && !context.HasPreview("shardKeys"))
        {
            context.Report(Info, key.Syntax.Origin);
        }
    }
}
