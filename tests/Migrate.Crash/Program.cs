using SchemaFirst.Migrate;
using SchemaFirst.Migrate.Crash;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.PostgreSql.Migrations;
using SchemaFirst.Runtime.Sqlite.Migrations;

// PROVIDER CONNECTION FOLDER BOUNDARY: applies the folder's migrations and kills itself behind the boundary of that number.
// Ends with 0 when there were fewer, and with 3 and a message when migrations refuse.
var (provider, connection, path, boundary) = (args[0], args[1], args[2], int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture));
await using ILiveDatabase database = provider == "sqlite"
    ? await SqliteMigrationDatabase.OpenAsync(connection)
    : await PostgreSqlMigrationDatabase.OpenAsync(connection);
var folder = new MigrationFolder(
    null, [.. Directory.EnumerateDirectories(path).Order(StringComparer.Ordinal).Select(static folder => new MigrationFile(Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "migration.sql"))))]);
try
{
    await new MigrateEngine(new DyingDatabase(database, boundary)).ApplyAsync(folder);
    return 0;
}
catch (MigrationException refused)
{
    Console.Error.WriteLine($"{refused.Code}: {refused.Message}");
    return 3;
}
