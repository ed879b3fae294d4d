namespace SchemaFirst.Cli.Tests;

public sealed class Colour : IDisposable
{
    private const char Escape = '\u001b';

    private readonly Tool _tool = new() { Environment = { ["TERM"] = "xterm-256color" } };

    public Colour() => _tool.File("schema.prisma", "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel User {\n  name String\n}\n");

    [Fact]
    public void Shows_at_a_terminal()
    {
        var answered = _tool.RunAtTerminal("", "validate");
        Assert.Contains(Escape, answered.Output);
        Assert.Contains("error SF1010", answered.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_left_out_where_its_owner_says_so()
    {
        _tool.Environment["NO_COLOR"] = "1";
        Assert.DoesNotContain(Escape + "[38", _tool.RunAtTerminal("", "validate").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("doctor")]
    public void Never_gets_into_a_pipe(string command)
    {
        var piped = _tool.Run(command);
        Assert.DoesNotContain(Escape, piped.Output + piped.Error);
        Assert.NotEqual("", piped.Output + piped.Error);
    }

    /// <summary>What shows that work goes on leaves nothing behind in what was asked for.</summary>
    [Fact]
    public void Progress_stays_out_of_the_answer()
    {
        var piped = _tool.Run("migrate", "status", "--url", "file:./new.db", "--json");
        Assert.StartsWith("{", piped.Output, StringComparison.Ordinal);
        Assert.Equal("", piped.Error);
    }

    public void Dispose() => _tool.Dispose();
}
