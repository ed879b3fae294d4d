using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Keys;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>A shard key is made of fields.</summary>
public static class EmptyShardKey
{
    /// <summary>SF1350, "Shard key without fields": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EmptyShardKey, "Shard key without fields", "@@shardKey names no fields; name at least one", Severity.Error);

    internal static void Check(Model model, RuleContext context)
    {
        if (model.ShardKey is { Fields.Count: 0 } key)
        {
            context.Report(Info, key.Syntax.Origin);
        }
    }
}
