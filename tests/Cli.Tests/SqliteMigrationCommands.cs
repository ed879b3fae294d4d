using Microsoft.Data.Sqlite;

namespace SchemaFirst.Cli.Tests;

public sealed class SqliteMigrationCommands : MigrationCommands
{
    protected override string Provider => "sqlite";

    protected override string Url => "file:./test.db";

    [Fact]
    public void A_locked_database_is_named_as_the_cause()
    {
        Tool.File("schema.prisma", Samples.Prisma);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Tool.Folder, "test.db")};Pooling=False");
        connection.Open();
        using var begin = connection.CreateCommand();
        begin.CommandText = "BEGIN EXCLUSIVE";
        begin.ExecuteNonQuery();
        var result = Tool.Run("migrate", "deploy", "--url", Url + "?connection_limit=1");
        Assert.Equal(1, result.ExitCode);
        Assert.Matches("error P10(02|08): ", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Theory]
    [InlineData("file:./no/such/folder/test.db", "P1003")]
    [InlineData("file:./text.db", "P1013")]
    [InlineData("nonsense", "P1013")]
    public void A_bad_connection_is_named_as_the_cause(string url, string code)
    {
        Tool.File("text.db", new string('x', 2000));
        Tool.File("schema.prisma", Samples.Prisma);
        var result = Tool.Run("db", "push", "--url", url);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"error {code}: ", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    protected override IReadOnlyList<string> Tables()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Tool.Folder, "test.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
