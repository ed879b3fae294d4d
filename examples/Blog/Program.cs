using Blog;
using SchemaFirst.Runtime.Migrations;

// SQLite in a file of its own, or PostgreSQL where DATABASE_URL says so; the records and the queries are the same.
var url = Environment.GetEnvironmentVariable("DATABASE_URL");
if (url is null)
{
    File.Delete("blog.db");
}

await using var db = url is null ? new BlogDb(SqliteDatabase.Open("blog.db")) : new BlogDb(PostgreSqlDatabase.Open(url));
try
{
    await db.Database.CreateAsync();
}
catch (MigrationException error)
{
    Console.Error.WriteLine($"{error.Code}: {error.Message}");
    return 1;
}

await Seed.RunAsync(db);
await Tour.RunAsync(db, Console.Out);
return 0;
