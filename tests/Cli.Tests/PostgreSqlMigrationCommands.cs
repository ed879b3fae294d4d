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

    [Theory]
    [InlineData("a Unsupported(\"something\")", "'something'")]
    [InlineData("a String @default(dbgenerated(\"nothing_like_it()\"))", "nothing_like_it()")]
    [InlineData("a String @default(dbgenerated(\"b\"))", "default 'b'")]
    [InlineData("a String\n  @@index([a(ops: raw(\"none_ops\"))], type: Gist)", "'none_ops'")]
    [InlineData("a Unsupported(\"tsvector\")\n  @@index([a], type: Brin)", "'T.a'")]
    [InlineData("a E\n}\nenum E {\n  x\n  @@map(\"\")", "'@@map'")]
    public void What_the_server_does_not_have_is_told_before_anything_is_changed(string member, string named)
    {
        Tool.File("schema.prisma", $"datasource db {{\n  provider = \"postgresql\"\n}}\nmodel First {{\n  id Int @id\n}}\nmodel T {{\n  id Int @id\n  {member}\n}}\n");
        var result = Tool.Run("db", "push", "--url", _database);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error P1012: ", result.Error);
        Assert.Contains(named, result.Error);
        Assert.Empty(Tables());
    }

    [Fact]
    public void What_the_server_has_is_no_obstacle()
    {
        Tool.File("schema.prisma", """
            datasource db {
              provider = "postgresql"
            }

            model T {
              id    String                  @id @default(dbgenerated("gen_random_uuid()")) @db.Uuid
              words Unsupported("tsvector")?
              tags  String[]
              doc   Json                    @default(dbgenerated("'{}'::jsonb"))
              kind  E                       @default(dbgenerated("'x'::\"E\""))
              name  String                  @db.VarChar(20)

              @@index([words], type: Gin)
              @@index([tags], type: Gin)
              @@index([doc(ops: JsonbPathOps)], type: Gin)
              @@index([name], type: SpGist)
            }

            enum E {
              x
            }

            """);
        var result = Tool.Run("db", "push", "--url", _database);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["T"], Tables());
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
