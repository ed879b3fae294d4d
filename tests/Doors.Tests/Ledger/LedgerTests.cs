using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaFirst.Doors.Tests.Ledger;

/// <summary>
/// Holds that nothing can be said to the typed client for which no scenario stands: who adds a method, an argument or an operator is told here which
/// scenario is missing. What scenarios cover is read from their compiled code, so that nobody has to list it.
/// </summary>
public sealed class LedgerTests
{
    private static readonly string[] Both = ["SQLite", "PostgreSQL"];

    [Fact]
    public void Every_method_with_every_argument_has_a_scenario_on_both_databases()
    {
        var missing = Methods().SelectMany(static row => row.Columns.SelectMany(column => Both.Except(column.Databases).Select(database => $"{row.Method}({column.Argument}) on {database}")));
        Assert.True(!missing.Any(), string.Join('\n', missing));
    }

    [Fact]
    public void Every_part_of_a_query_has_a_scenario()
    {
        var used = Usage.All.SelectMany(static usage => usage.Calls).Select(Surface.MemberOf).OfType<SurfaceMember>().ToHashSet();
        var missing = Surface.Members.Except(used).Select(static member => member.ToString()).Order(StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void The_page_of_the_typed_client_is_true()
    {
        var file = Path.Combine(Root(), "docs", "typed-client.md");
        var page = Page();
        if (Environment.GetEnvironmentVariable("SF_UPDATE") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(file, page);
        }

        Assert.Equal(page, File.ReadAllText(file));
    }

    private static IEnumerable<(string Method, List<(string Argument, IReadOnlyList<string> Databases)> Columns)> Methods()
    {
        foreach (var variants in Surface.Methods.GroupBy(static method => method.Name))
        {
            var columns = new List<(string, IReadOnlyList<string>)> { ("(called)", On(variants.Key, null, false)) };
            foreach (var argument in variants.Select(Surface.ArgumentsOf).OfType<Type>().SelectMany(Surface.Settable).Select(static property => property.Name).Distinct())
            {
                columns.Add((argument, On(variants.Key, argument, false)));
            }

            if (variants.Any(static method => method.IsGenericMethod))
            {
                columns.Add(("a lambda", On(variants.Key, null, true)));
            }

            yield return (variants.Key, columns);
        }
    }

    // The databases on which some piece of code calls the method and sets the argument.
    private static List<string> On(string method, string? argument, bool lambda) =>
        [.. Both.Where(database => Usage.All.Any(usage => usage.Databases.Contains(database)
            && usage.Calls.Any(called => Calls(called, method, lambda))
            && (argument is null || usage.Calls.Any(called => called.Name == "set_" + argument && typeof(Arguments).IsAssignableFrom(called.DeclaringType) && Takes(method, called.DeclaringType!)))))];

    private static bool Takes(string method, Type arguments) => Surface.Methods.Any(known => known.Name == method && arguments.IsAssignableFrom(Surface.ArgumentsOf(known)));

    // A call with a lambda was replaced at compile time by one with the method's name and a number.
    private static bool Calls(MethodBase called, string method, bool lambda) => called.DeclaringType?.Namespace == "SchemaFirst.Generated"
        ? called.Name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == method
        : !lambda && called.Name == method && Surface.Queries.Contains(called.DeclaringType!);

    private static string Page()
    {
        var text = new StringBuilder("""
            # The typed client, and what proves it

            Every query stands twice in `tests/Doors.Tests/Scenarios`: as C# and as a request of Prisma's JSON protocol. Both doors must give the same rows, values, nulls, order and counts, or the same
            refusal with the same code and details, and writes must leave the same database behind. The JSON door reads the records' source as `.prisma` text is read; nothing of the generator's has a part in it.

            This page is made from the compiled scenarios (`SF_UPDATE=1 dotnet test tests/Doors.Tests --filter Ledger`), and a test fails when it is not true, or when something can be said to the client
            for which no scenario stands.

            ## Methods and arguments

            ✓ stands for a scenario on SQLite and on PostgreSQL. What only PostgreSQL can do (`SkipDuplicates`, `Relevance`, `IgnoreCase`, `Search`) has on SQLite a scenario of its refusal (P2009).


            """);
        var rows = Methods().ToList();
        text.AppendLine("| method | arguments |").AppendLine("| --- | --- |");
        foreach (var (method, columns) in rows)
        {
            text.AppendLine($"| `{method}` | {string.Join(", ", columns.Where(static column => column.Argument != "(called)").Select(static column => $"{(column.Argument.StartsWith("a ", StringComparison.Ordinal) ? column.Argument : $"`{column.Argument}`")} {Mark(column.Databases)}").DefaultIfEmpty($"a condition {Mark(columns[0].Databases)}"))} |");
        }

        text.AppendLine().AppendLine("## What queries consist of").AppendLine().AppendLine("| part | what can be said, and on which databases it is tried |").AppendLine("| --- | --- |");
        var databases = Usage.All.SelectMany(static usage => usage.Calls.Select(Surface.MemberOf).OfType<SurfaceMember>().SelectMany(member => usage.Databases.Select(database => (member, database)))).ToHashSet();
        foreach (var owner in Surface.Members.Where(static member => !member.Owner.EndsWith("Arguments", StringComparison.Ordinal) && !member.Owner.Contains("Arguments<", StringComparison.Ordinal)).GroupBy(static member => member.Owner).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var said = owner.OrderBy(static member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name} {Mark([.. Both.Where(database => databases.Contains((member, database)))])}");
            text.AppendLine($"| {Code(owner.Key)} | {string.Join(", ", said)} |");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Code(string name) => $"`{name}`";

    private static string Mark(IReadOnlyList<string> databases) => databases.Count == 2 ? "✓" : databases.Count == 0 ? "–" : $"({databases[0]})";

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
