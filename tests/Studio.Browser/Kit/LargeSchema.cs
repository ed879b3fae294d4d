using System.Text.RegularExpressions;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Studio.Browser.Kit;

/// <summary>
/// The large real-world schema for either database. It is written for PostgreSQL; for SQLite its own <c>.prisma</c> files are rewritten by what SQLite has not, whatever the
/// schema: no native types, no lists of values, no kinds and operator classes of indexes, no extensions and no expressions of the other server. Views are made by hand in
/// its migrations, in PostgreSQL's SQL, and stay there.
/// </summary>
public sealed partial class LargeSchema : IDisposable
{
    private readonly string? _folder;

    private LargeSchema(string path, string? views, string? folder) => (Path, Views, _folder) = (path, views, folder);

    /// <summary>The schema, for Studio and for making its tables.</summary>
    public string Path { get; }

    /// <summary>The script that makes its views; null where it has none.</summary>
    public string? Views { get; }

    /// <summary>The schema for a database.</summary>
    public static LargeSchema For(Ground ground)
    {
        var example = System.IO.Path.Combine(Site.Repository, "examples", "Marketplace");
        if (ground.IsServer)
        {
            // Pushing the schema does not make views.
            var scripts = Directory.GetFiles(System.IO.Path.Combine(example, "migrations"), "migration.sql", SearchOption.AllDirectories).Select(File.ReadAllText);
            return new LargeSchema(example, scripts.SingleOrDefault(static script => script.Contains("CREATE VIEW", StringComparison.Ordinal)), null);
        }

        var folder = Directory.CreateTempSubdirectory("schemafirst-large-").FullName;
        var path = System.IO.Path.Combine(folder, "schema.prisma");
        var files = Directory.GetFiles(System.IO.Path.Combine(example, "prisma"), "*.prisma").Order(StringComparer.Ordinal);
        File.WriteAllLines(path, Rewrite(string.Join('\n', files.Select(File.ReadAllText))));
        return new LargeSchema(path, null, folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static IEnumerable<string> Rewrite(string text)
    {
        var values = new Regex($@"^\s*\w+\s+({string.Join('|', Enumeration().Matches(text).Select(static found => found.Groups[1].Value).Concat(Enum.GetNames<ScalarType>()))})\[\]");
        foreach (var line in View().Replace(text, "").Split('\n'))
        {
            // SQLite counts up the id only.
            var rest = NativeType().Replace((line.Contains("@id", StringComparison.Ordinal) ? Expression() : Generated()).Replace(line, ""), "");
            if (!values.IsMatch(rest) && !ServersOwn().IsMatch(rest))
            {
                yield return Provider().Replace(rest, "provider = \"sqlite\"").Replace(", \"postgresqlExtensions\"", "", StringComparison.Ordinal);
            }
        }
    }

    [GeneratedRegex(@"^view \w+ \{.*?^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex View();

    [GeneratedRegex(@"@db\.\w+(\([^)]*\))?")]
    private static partial Regex NativeType();

    [GeneratedRegex(@"@default\(dbgenerated\([^)]*\)\)")]
    private static partial Regex Expression();

    [GeneratedRegex(@"@default\((dbgenerated\([^)]*\)|autoincrement\(\))\)")]
    private static partial Regex Generated();

    [GeneratedRegex(@"^enum (\w+)", RegexOptions.Multiline)]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"provider\s*=\s*""postgresql""")]
    private static partial Regex Provider();

    // Extensions of the server, types without a name, indexes of another kind.
    [GeneratedRegex(@"^\s*extensions\s*=|Unsupported\(|@@index\(.*(type:|ops:)|@@schema\(")]
    private static partial Regex ServersOwn();
}
