using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SchemaFirst.Migrate;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>Whether our risks stand where Prisma's stand: the same tables and columns, as a warning or as a refusal.</summary>
internal static partial class RiskCheck
{
    public static string? Describe(JsonNode? expected, RiskReport actual)
    {
        if (expected is null)
        {
            return null;
        }

        var wanted = expected["warnings"]!.AsArray().Select(static item => Place("warns", item!["message"]!.GetValue<string>()))
            .Concat(expected["unexecutableSteps"]!.AsArray().Select(static item => Place("refuses", item!["message"]!.GetValue<string>())))
            .Order(StringComparer.Ordinal).ToList();
        var found = actual.Warnings.Select(static finding => Place("warns", finding.Risk)).Concat(actual.Blocking.Select(static finding => Place("refuses", finding.Risk)))
            .Order(StringComparer.Ordinal).ToList();
        return wanted.SequenceEqual(found) ? null : $"expected [{string.Join("; ", wanted)}], got [{string.Join("; ", found)}]";
    }

    private static string Place(string act, Risk risk) => $"{act} {risk.Table.Name} " + risk switch
    {
        Risk.UniqueKeyAdded key => string.Join(",", key.Columns),
        Risk.EnumValuesRemoved removed => string.Join(",", removed.Values),
        _ => risk.ColumnName,
    };

    /// <summary>Reads the table and the columns out of Prisma's sentence.</summary>
    private static string Place(string act, string message)
    {
        if (EnumValues().Match(message) is { Success: true } values)
        {
            return $"{act} {values.Groups[2].Value} {values.Groups[1].Value}";
        }

        if (Unique().Match(message) is { Success: true } unique)
        {
            return $"{act} {unique.Groups[2].Value} {unique.Groups[1].Value}";
        }

        var names = Names().Matches(message).Select(static match => match.Groups[1].Value).ToList();
        return message.Contains("drop the `", StringComparison.Ordinal) || message.StartsWith("The primary key", StringComparison.Ordinal)
            ? $"{act} {names[0]} "
            : $"{act} {names[1]} {names[0]}";
    }

    [GeneratedRegex(@"^The values \[(.*)\] on the enum `(.*)` will be removed")]
    private static partial Regex EnumValues();

    [GeneratedRegex(@"covering the columns `\[(.*)\]` on the table `(.*)` will be added")]
    private static partial Regex Unique();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Names();
}
