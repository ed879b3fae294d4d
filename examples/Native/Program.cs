using System.Diagnostics;
using System.Globalization;
using Blog;

// The blog, compiled ahead of time. 'first' asks one question of the database that a run before has filled, and says what it took from the start of the process.
var url = Environment.GetEnvironmentVariable("DATABASE_URL");
if (args is not ["first"] && url is null)
{
    File.Delete("native.db");
}

await using var db = url is null ? new BlogDb(SqliteDatabase.Open("native.db")) : new BlogDb(PostgreSqlDatabase.Open(url));
if (args is ["first"])
{
    var user = await db.User.FindUniqueAsync(new() { Where = new() { Email = "alice@prisma.io" }, Include = new() { Posts = true } });
    using var process = Process.GetCurrentProcess();
    var milliseconds = (DateTime.Now - process.StartTime).TotalMilliseconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms to the first answer ({user?.Posts.Count} posts), {process.PeakWorkingSet64 / 1024 / 1024} MB"));
}
else
{
    await db.Database.CreateAsync();
    await Seed.RunAsync(db);
    await Tour.RunAsync(db, Console.Out);
}
