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

    [Fact]
    public void Works_in_the_schema_that_the_url_names()
    {
        var url = new NpgsqlConnectionStringBuilder(_database) { SearchPath = "other" }.ConnectionString;
        Tool.File(".env", $"DATABASE_URL='{url}'\n");
        Tool.File("keep.sql", "CREATE TABLE public.keep (id INT PRIMARY KEY);");
        Assert.Equal(0, Tool.Run("db", "execute", "--url", _database, "--file", "keep.sql").ExitCode);
        Tool.File("schema.prisma", Samples.Prisma.Replace("sqlite", "postgresql") + "\nenum Color {\n  RED\n}\n\nmodel Paint {\n  id    Int   @id @default(autoincrement())\n  color Color @default(RED)\n}\n");
        var developed = Tool.Run("migrate", "dev", "--name", "first");
        Assert.Equal((0, ""), (developed.ExitCode, developed.Error));
        Assert.Equal(["keep"], Tables());
        Assert.Contains("in step", Tool.Run("migrate", "dev").Output);
        Assert.Contains("already", Tool.Run("db", "push").Output);
        Assert.Equal(0, Tool.Run("migrate", "reset", "--force").ExitCode);
        Assert.Equal(["keep"], Tables());
        Assert.Equal(0, Tool.Run("migrate", "status").ExitCode);
        var pulled = Tool.Run("db", "pull", "--print");
        Assert.Contains("model Paint", pulled.Output);
        Assert.DoesNotContain("keep", pulled.Output);
    }

    [Fact]
    public void Tries_migrations_out_on_the_shadow_database_that_the_settings_name()
    {
        var shadow = PostgresServer.Shared.CreateDatabase();
        try
        {
            Tool.File(".env", $"DATABASE_URL='{_database}'\nSHADOW_DATABASE_URL='{shadow}'\n");
            Tool.File("schemafirst.json", """{ "datasource": { "shadowDatabaseUrl": "env:SHADOW_DATABASE_URL" } }""");
            Tool.File("schema.prisma", Samples.Prisma.Replace("sqlite", "postgresql"));
            Assert.Equal(0, Tool.Run("migrate", "dev", "--name", "first").ExitCode);
            Assert.Contains("in step", Tool.Run("migrate", "dev").Output);
            Assert.Contains("No difference", Tool.Run("migrate", "diff", "--from-url", shadow, "--to-schema", "schema.prisma").Output);
            Tool.File(".env", $"DATABASE_URL='{_database}'\nSHADOW_DATABASE_URL='{_database}'\n");
            Assert.Contains("error P3025: ", Tool.Run("migrate", "dev").Error);
            Assert.Contains("Post", Tables());
        }
        finally
        {
            PostgresServer.Shared.DropDatabase(shadow);
        }
    }

    [Fact]
    public void A_right_that_is_missing_is_named_as_the_cause()
    {
        Tool.File("schema.prisma", Samples.Prisma.Replace("sqlite", "postgresql"));
        Tool.File("role.sql", "DROP ROLE IF EXISTS reader; CREATE ROLE reader LOGIN;");
        Assert.Equal(0, Tool.Run("db", "execute", "--url", _database, "--file", "role.sql").ExitCode);
        var url = new NpgsqlConnectionStringBuilder(_database) { Username = "reader" }.ConnectionString;
        var result = Tool.Run("db", "push", "--url", url);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("permission denied", result.Error);
        Assert.Contains("error P1010: ", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
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
