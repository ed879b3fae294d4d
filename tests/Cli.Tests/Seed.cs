namespace SchemaFirst.Cli.Tests;

public sealed class Seed : IDisposable
{
    private readonly Tool _tool = new();

    [Fact]
    public void Runs_the_command_with_its_arguments_and_the_database()
    {
        _tool.File(".env", "DATABASE_URL=\"file:./seeded.db\"\n");
        _tool.File("schemafirst.json", """{ "migrations": { "seed": "node seed.js" } }""");
        _tool.File("seed.js", "require('fs').writeFileSync('said.txt', process.env.DATABASE_URL + '|' + process.argv.slice(2).join('|'))");
        var result = _tool.Run("db", "seed", "--", "--environment", "two words");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("running: node seed.js", result.Output);
        Assert.Equal("file:./seeded.db|--environment|two words", _tool.Text("said.txt"));
    }

    [Fact]
    public void Says_that_the_command_failed()
    {
        _tool.File("schemafirst.json", """{ "migrations": { "seed": "exit 3" } }""");
        var result = _tool.Run("db", "seed");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error SF9041: The seed command ended with exit code 3", result.Error);
    }

    [Fact]
    public void Says_that_no_command_is_set()
    {
        var result = _tool.Run("db", "seed");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("error SF9040: ", result.Error);
    }

    public void Dispose() => _tool.Dispose();
}
