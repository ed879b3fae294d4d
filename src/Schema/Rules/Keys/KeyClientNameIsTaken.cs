using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>The client reaches keys by their names.</summary>
public static class KeyClientNameIsTaken
{
    /// <summary>SF1342, "Two keys of one client name": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.KeyClientNameIsTaken, "Two keys of one client name", "The name '{0}' is given to several keys of '{1}'; choose another", Severity.Error);

    internal static void Check(Index index, RuleContext context)
    {
        if (index.ClientName is not { } name)
        {
            return;
        }

        var uses = index.Model.PrimaryKey?.ClientName == name ? 1 : 0;
        foreach (var other in index.Model.Indexes)
        {
            uses += other.ClientName == name ? 1 : 0;
        }

        if (uses > 1)
        {
            context.Report(Info, index.Syntax.Argument("name")?.Origin ?? index.Syntax.Origin, name, index.Model.Name);
        }
    }
}
