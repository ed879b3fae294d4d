namespace SchemaFirst.Cli.Tests;

public sealed class SqliteDbPull : DbPull
{
    protected override string Provider => "sqlite";

    protected override string Url => "file:./test.db";

    [Fact]
    public void Reads_foreign_keys_and_types_in_any_case()
    {
        Tool.File("make.sql", "CREATE TABLE \"User\" (Id INTEGER PRIMARY KEY); CREATE TABLE post (id INTEGER PRIMARY KEY, kind TINYINT, author integer REFERENCES USER(ID));");
        Assert.Equal(0, Run("db", "execute", "--file", "make.sql").ExitCode);
        var pulled = Run("db", "pull", "--prisma", "--print");
        Assert.Equal(0, pulled.ExitCode);
        Assert.Contains("User   User?                   @relation(fields: [author], references: [Id], onDelete: NoAction, onUpdate: NoAction)", pulled.Output);
        Assert.Contains("kind   Unsupported(\"tinyint\")?", pulled.Output);
        Assert.Contains("warning: ", pulled.Error);
    }
}
