namespace SchemaFirst.Cli.Tests;

public sealed class Init : IDisposable
{
    private readonly Tool _tool = new();

    [Theory]
    [InlineData("sqlite", "Provider.Sqlite", "SchemaFirst.Sqlite", "file:./dev.db")]
    [InlineData("postgresql", "Provider.PostgreSql", "SchemaFirst.PostgreSql", "postgresql://")]
    public void Starts_a_project_that_is_valid(string provider, string named, string package, string url)
    {
        var result = _tool.Run("init", "--datasource-provider", provider, "--with-model", "-o", "blog");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(named, _tool.Text("blog/Schema.cs"));
        Assert.Contains($"\"{package}\"", _tool.Text("blog/blog.csproj"));
        Assert.Contains(url, _tool.Text("blog/.env"));
        Assert.Equal("bin/\nobj/\n.env\n", _tool.Text("blog/.gitignore"));
        Assert.Equal(0, _tool.Run("validate", "blog").ExitCode);
        Assert.Contains("CREATE TABLE \"User\"", _tool.Run("migrate", "diff", "--from-empty", "--to-schema", "blog", "--script").Output);
    }

    [Fact]
    public void Takes_a_migration_at_once()
    {
        Assert.Equal(0, _tool.Run("init", "--with-model", "--prisma", "--url", "file:./mine.db").ExitCode);
        var migrated = _tool.Run("migrate", "dev", "--name", "init");
        Assert.Equal((0, ""), (migrated.ExitCode, migrated.Error));
        Assert.True(File.Exists(Path.Combine(_tool.Folder, "mine.db")));
    }

    [Fact]
    public void Replaces_nothing_and_adds_what_is_missing()
    {
        _tool.File(".env", "OTHER=1");
        _tool.File(".gitignore", "obj/\n");
        Assert.Equal(0, _tool.Run("init").ExitCode);
        Assert.StartsWith("OTHER=1\nDATABASE_URL=", _tool.Text(".env"));
        Assert.Equal("obj/\nbin/\n.env\n", _tool.Text(".gitignore"));
        var again = _tool.Run("init");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("error SF9016: ", again.Error);
    }

    public void Dispose() => _tool.Dispose();
}
