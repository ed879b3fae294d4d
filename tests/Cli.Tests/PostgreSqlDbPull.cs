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

    [Fact]
    public void Pulls_the_schemas_that_are_named()
    {
        Tool.File("schema.prisma", "datasource db {\n  provider = \"postgresql\"\n}\n");
        Tool.File("make.sql", "CREATE SCHEMA other; CREATE TABLE other.a (id INT PRIMARY KEY); CREATE TABLE b (id INT PRIMARY KEY REFERENCES other.a (id));");
        Assert.Equal(0, Run("db", "execute", "--file", "make.sql").ExitCode);
        var pulled = Run("db", "pull", "--print", "--schemas", "public,other", "--composite-type-depth", "2");
        Assert.Equal((0, ""), (pulled.ExitCode, pulled.Error));
        Assert.Contains("schemas  = [\"other\", \"public\"]", pulled.Output);
        Assert.Contains("@@schema(\"other\")", pulled.Output);
    }

    [Fact]
    public void Writes_the_sql_of_views_where_the_settings_say()
    {
        Tool.File("schemafirst.json", """{ "views": { "path": "views" } }""");
        Tool.File("schema.prisma", "generator js {\n  provider        = \"x\"\n  previewFeatures = [\"views\"]\n}\n\ndatasource db {\n  provider = \"postgresql\"\n}\n");
        Tool.File("make.sql", "CREATE TABLE t (id INT PRIMARY KEY); CREATE VIEW seen AS SELECT id FROM t;");
        Assert.Equal(0, Run("db", "execute", "--file", "make.sql").ExitCode);
        var pulled = Run("db", "pull");
        Assert.Equal(0, pulled.ExitCode);
        Assert.Contains("SELECT t.id", Tool.Text("views/public/seen.sql"));
        Assert.Contains("view seen {", Tool.Text("schema.prisma"));
    }

    public override void Dispose()
    {
        base.Dispose();
        PostgresServer.Shared.DropDatabase(_database);
    }
}
