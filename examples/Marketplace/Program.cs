using Marketplace;
using SchemaFirst;
using SchemaFirst.Runtime.Migrations;

// The schema uses what only PostgreSQL has: name one, and this brings it up to date, opens a shop and sells something.
if (Environment.GetEnvironmentVariable("DATABASE_URL") is not { Length: > 0 } url)
{
    Console.Error.WriteLine("Set DATABASE_URL to an empty PostgreSQL database: postgresql://user:password@host/database");
    return 2;
}

try
{
    await using var db = new MarketplaceDb(PostgreSqlDatabase.Open(url));
    await db.Database.MigrateAsync();
    await Story.RunAsync(db, Console.Out);
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
    Console.Error.WriteLine($"DATABASE_URL cannot be read: {failure.Message}");
}

return 1;
