using Npgsql;
using SchemaFirst.TestKit;

namespace SchemaFirst.Cli.Tests;

public sealed class PostgreSqlMigrationCommands : MigrationCommands
{
    private readonly string _database = PostgresServer.Shared.CreateDatabase();

    protected override string Provider => "postgresql";

    protected override string Url => _database;

    [Theory]
    [InlineData("postgresql://postgres@127.0.0.1:1/none", "P1001")]
    [InlineData("postgresql://", "P1013")]
    public void A_bad_connection_is_named_as_the_cause(string url, string code)
    {
        Tool.File("schema.prisma", Samples.Prisma.Replace("sqlite", "postgresql"));
        var result = Tool.Run("db", "push", "--url", url);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"error {code}: ", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Fact]
    public void A_database_that_is_not_there_is_named_as_the_cause()
    {
        Tool.File("schema.prisma", Samples.Prisma.Replace("sqlite", "postgresql"));
        var url = new NpgsqlConnectionStringBuilder(_database) { Database = "nowhere" }.ConnectionString;
        var result = Tool.Run("db", "push", "--url", url);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error P1003: ", result.Error);
    }

    public override void Dispose()
    {
        base.Dispose();
        PostgresServer.Shared.DropDatabase(_database);
    }

    protected override IReadOnlyList<string> Tables()
    {
        using var connection = new NpgsqlConnection(_database);
        connection.Open();
        using var command = new NpgsqlCommand("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename COLLATE \"C\"", connection);
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
