using SchemaFirst.TestKit;

namespace SchemaFirst.Cli.Tests;

public sealed class PostgreSqlDbPull : DbPull
{
    private readonly string _database = PostgresServer.Shared.CreateDatabase();

    protected override string Provider => "postgresql";

    protected override string Url => _database;

    [Fact]
    public void Refuses_a_foreign_key_into_a_namespace_that_is_not_listed()
    {
        Tool.File("schema.prisma", "datasource db {\n  provider = \"postgresql\"\n}\n");
        Tool.File("make.sql", "CREATE SCHEMA other; CREATE TABLE other.a (id INT PRIMARY KEY); CREATE TABLE b (id INT PRIMARY KEY REFERENCES other.a (id));");
        Assert.Equal(0, Run("db", "execute", "--file", "make.sql").ExitCode);
        var pulled = Run("db", "pull");
        Assert.Equal(1, pulled.ExitCode);
        Assert.Contains("error P4002: ", pulled.Error);
        Assert.Contains("'other'", pulled.Error);
    }

    public override void Dispose()
    {
        base.Dispose();
        PostgresServer.Shared.DropDatabase(_database);
    }
}
