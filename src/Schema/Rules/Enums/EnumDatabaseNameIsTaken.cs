using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Enums;

/// <summary>Two enums of one database schema cannot be the same type.</summary>
public static class EnumDatabaseNameIsTaken
{
    /// <summary>SF1410, "Two enums of one database name": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EnumDatabaseNameIsTaken, "Two enums of one database name", "The enum '{0}' has the database name of another enum; map it to another name", Severity.Error);

    internal static void Check(RuleContext context)
    {
        var names = new HashSet<(string?, string)>();
        foreach (var type in context.Schema.Enums)
        {
            if (!names.Add((type.Schema, type.DatabaseName)))
            {
                context.Report(Info, type.Syntax.Name.Origin, type.Name);
            }
        }
    }
}
