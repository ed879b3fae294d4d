using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Keys;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Only MySQL, as PlanetScale runs it, spreads tables by a shard key.</summary>
public static class ShardKeysAreNotSupported
{
    /// <summary>SF1352, "Shard key on a provider without them": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ShardKeysAreNotSupported, "Shard key on a provider without them", "{0} has no shard keys; remove the attribute", Severity.Error);

    internal static void Check(Model model, RuleContext context)
    {
        if (model.ShardKey is { } key && !context.Traits.Has(ProviderFeatures.ShardKeys))
        {
            context.Report(Info, key.Syntax.Origin, context.Traits.DisplayName);
        }
    }
}
