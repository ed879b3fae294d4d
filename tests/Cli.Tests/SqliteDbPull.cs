namespace SchemaFirst.Cli.Tests;

public sealed class SqliteDbPull : DbPull
{
    protected override string Provider => "sqlite";

    protected override string Url => "file:./test.db";
}
