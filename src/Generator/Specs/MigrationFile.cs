namespace SchemaFirst.Generator.Specs;

/// <summary>A migration that is an additional file of the project: <c>NAME/migration.sql</c> in the folder that the project names.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Script">The SQL.</param>
internal sealed record MigrationFile(string Name, string Script)
{
    /// <summary>True for the path of a migration's script.</summary>
    public static bool IsMigration(string path) => Parts(path) is [_, .., "migration.sql"];

    /// <summary>The migration's name.</summary>
    public static string NameOf(string path) => Parts(path) is [.., var folder, _] ? folder : path;

    private static string[] Parts(string path) => path.Split('/', '\\');
}
