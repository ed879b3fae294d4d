using System.Data.Common;
using System.Text.Json.Nodes;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Introspection;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>Whether the schema that we pull from a database is Prisma's to the byte, with as many warnings.</summary>
internal static class IntrospectCheck
{
    public static string? Run(JsonNode test, CaseDatabase databases)
    {
        using var session = new Session(databases.Begin());
        string? refused = null;
        try
        {
            databases.Execute(test["setup"]!.GetValue<string>());
        }
        catch (DbException failure)
        {
            // What the script asks for may be the server's (a role, say) and not be here: the case then asks what a pull of the rest answers.
            refused = failure.Message;
        }

        return Pull(test, session) is { } why ? refused is null ? why : $"{why} (the setup was refused: {refused})" : null;
    }

    private static string? Pull(JsonNode test, Session session)
    {
        var existing = SchemaBinder.Bind(SchemaParser.Parse(test["base"]!.GetValue<string>(), null, new DiagnosticBag()), new DiagnosticBag());
        IReadOnlyList<string> namespaces = existing.Datasource is { HasSchemas: true } datasource ? datasource.Schemas : [session.Database.Dialect.DefaultNamespace ?? "main"];
        PulledSchema pulled;
        try
        {
            var database = session.Database.DescribeAsync(namespaces, CancellationToken.None).GetAwaiter().GetResult();
            pulled = Introspector.Pull(database, existing, session.Database.Dialect);
        }
        catch (PullException failure)
        {
            var code = test["error"]?["code"]?.GetValue<string>();
            return code == failure.Code ? null : $"{failure.Code} instead of {code ?? "a schema"}: {failure.Message}";
        }
        catch (Exception) when (test["error"] is { } error && error["code"] is null)
        {
            // What the original's reader of the catalog cannot read has no code.
            return null;
        }

        if (test["result"] is not { } result)
        {
            return "pulled what Prisma refuses: " + test["error"]!.ToJsonString();
        }

        return Difference(result["schema"]!.GetValue<string>(), SchemaPrinter.Print(pulled.Syntax)) ?? Warnings(result["warnings"]?.GetValue<string>(), pulled.Warnings);
    }

    private static string? Difference(string expected, string actual)
    {
        if (expected == actual)
        {
            return null;
        }

        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"line {line + 1}: expected [{(line < left.Length ? left[line] : "")}], got [{(line < right.Length ? right[line] : "")}]";
    }

    /// <summary>Prisma's warnings are groups of lines that begin with a dash.</summary>
    private static string? Warnings(string? expected, IReadOnlyList<PullWarning> actual)
    {
        var count = expected?.Split('\n').Count(static line => line.StartsWith("  - ", StringComparison.Ordinal)) ?? 0;
        return count == actual.Count ? null : $"{actual.Count} warnings instead of {count}: [{string.Join("; ", actual.Select(static warning => warning.Kind + " " + warning.Subject))}]";
    }
}
