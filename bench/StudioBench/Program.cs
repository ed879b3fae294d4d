using SchemaFirst.StudioBench;
using SchemaFirst.TestKit;

// dotnet run -c Release --project bench/StudioBench [ROWS]
var rows = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000;
var folder = Directory.CreateTempSubdirectory("schemafirst-studiobench-").FullName;
var connection = PostgresServer.Shared.CreateDatabase();
try
{
    await new Scroll("SQLite", "sqlite", "file:" + Path.Combine(folder, "big.db"), folder, rows).RunAsync();
    await new Scroll("PostgreSQL", "postgresql", connection, folder, rows).RunAsync();
}
finally
{
    PostgresServer.Shared.DropDatabase(connection);
    Directory.Delete(folder, recursive: true);
}
