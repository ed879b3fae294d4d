using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.Generator.Specs;

/// <summary>What a migration's snapshot tells of the schema that the migration leads to.</summary>
/// <param name="Migration">The migration's name.</param>
/// <param name="Hash">The schema's hash; null when the snapshot cannot be read.</param>
internal sealed record MigratedSchema(string Migration, string? Hash)
{
    /// <summary>True for the path of a snapshot.</summary>
    public static bool IsSnapshot(string path) =>
        path.EndsWith("/" + MigrationSnapshot.FileName, StringComparison.Ordinal) || path.EndsWith("\\" + MigrationSnapshot.FileName, StringComparison.Ordinal);

    /// <summary>Reads the file.</summary>
    public static MigratedSchema Read(string path, string text) => new(MigrationFile.NameOf(path), MigrationSnapshot.TryParse(text)?.SchemaHash);
}
