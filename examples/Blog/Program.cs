using Blog;
using SchemaFirst.Runtime.Migrations;

// SQLite in a file of its own, or PostgreSQL where DATABASE_URL says so; the records and the queries are the same.
var url = Environment.GetEnvironmentVariable("DATABASE_URL");
if (url is null)
{
    File.Delete("blog.db");
}

try
{
    await using var db = url is null ? new BlogDb(SqliteDatabase.Open("blog.db")) : new BlogDb(PostgreSqlDatabase.Open(url));
    await db.Database.CreateAsync();
    await Seed.RunAsync(db);
    await Tour.RunAsync(db, Console.Out);
    return 0;
}
catch (SchemaFirstException failure)
{
    Console.Error.WriteLine($"error {failure.Code}: {failure.Message}");
}
catch (MigrationException failure)
{
    Console.Error.WriteLine($"error {failure.Code}: {failure.Message}");
}
catch (FormatException failure)
{
    Console.Error.WriteLine($"DATABASE_URL cannot be read: {failure.Message}; write postgresql://user:password@host/database");
}

return 1;
