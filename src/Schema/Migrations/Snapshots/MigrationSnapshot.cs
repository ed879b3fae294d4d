using System.Text;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Migrations.Snapshots;

/// <summary>
/// What stands beside a migration's script, in a file that Prisma does not look at: the schema that the migration leads to, what it continues
/// from, and the script's checksum. With it the compiler knows the state of the migrations without a database.
/// </summary>
public sealed record MigrationSnapshot
{
    /// <summary>The file's name in the migration's folder.</summary>
    public const string FileName = "schema.snapshot";

    private const string Head = "// The schema that this migration leads to, for SchemaFirst's analyzers and tool; do not edit it.";

    /// <summary>The name of the migration that this one continues from; null for the first.</summary>
    public string? Parent { get; init; }

    /// <summary>The checksum of the parent's script; null for the first.</summary>
    public string? ParentChecksum { get; init; }

    /// <summary>The checksum of the script; null as long as the script is a draft, which may be edited until it is applied.</summary>
    public string? ScriptChecksum { get; init; }

    /// <summary>The checksum of the SQL that creates the schema in an empty database; two snapshots with the same lead to the same database.</summary>
    public required string SchemaHash { get; init; }

    /// <summary>The schema as <c>.prisma</c> text without comments.</summary>
    public required string Schema { get; init; }

    /// <summary>The snapshot of a schema that was bound without an error.</summary>
    /// <param name="schema">The schema, for the provider of the migrations.</param>
    /// <param name="parent">The name and script of the migration it continues from; null for the first.</param>
    /// <param name="script">The migration's script; null for a draft.</param>
    public static MigrationSnapshot Create(SchemaModel schema, (string Name, string Script)? parent, string? script) => new()
    {
        Parent = parent?.Name,
        ParentChecksum = parent is { } known ? Checksum.Of(known.Script) : null,
        ScriptChecksum = script is null ? null : Checksum.Of(script),
        SchemaHash = HashOf(schema),
        Schema = BareSchema.Print(schema.Syntax),
    };

    /// <summary>The hash of a schema that was bound without an error.</summary>
    public static string HashOf(SchemaModel schema)
    {
        var dialect = DialectTable.Get(schema.Provider);
        return HashOf(DatabaseModelBuilder.Build(schema, dialect), dialect);
    }

    /// <summary>The hash of the database that a schema asks for.</summary>
    public static string HashOf(DatabaseModel database, Dialect dialect) => HashOfScript(SchemaDiffer.Diff(DatabaseModel.Empty, database, dialect).ToScript());

    /// <summary>The hash of the SQL that creates a schema in an empty database.</summary>
    public static string HashOfScript(string createScript) => Checksum.Of(createScript);

    /// <summary>Reads a file; null when it is no snapshot.</summary>
    public static MigrationSnapshot? TryParse(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var start = 0;
        while (start < text.Length && string.CompareOrdinal(text, start, "//", 0, 2) == 0)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start + 2, end - start - 2).Trim();
            if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            {
                values[line.Substring(0, colon)] = line.Substring(colon + 2);
            }

            start = Math.Min(end + 1, text.Length);
        }

        string? Value(string key) => values.TryGetValue(key, out var value) ? value : null;
        return Value("schema") is not { } hash ? null : new MigrationSnapshot
        {
            Parent = Value("parent"),
            ParentChecksum = Value("parent script"),
            ScriptChecksum = Value("script"),
            SchemaHash = hash,
            Schema = text.Substring(start).TrimStart('\r', '\n'),
        };
    }

    /// <summary>The database that the schema asks for, and its provider; null when the schema was damaged.</summary>
    public (DatabaseModel Database, Dialect Dialect)? ReadDatabase() => BareSchema.ReadDatabase(Schema);

    /// <summary>The file's text.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Head).Append('\n');
        void Line(string key, string? value)
        {
            if (value is not null)
            {
                text.Append("// ").Append(key).Append(": ").Append(value).Append('\n');
            }
        }

        Line("parent", Parent);
        Line("parent script", ParentChecksum);
        Line("script", ScriptChecksum);
        Line("schema", SchemaHash);
        return text.Append('\n').Append(Schema).ToString();
    }
}
