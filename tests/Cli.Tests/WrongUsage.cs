using System.Text.Json.Nodes;

namespace SchemaFirst.Cli.Tests;

/// <summary>What is typed wrongly is told by a code and a remedy, on standard error, and ends with 2.</summary>
public sealed class WrongUsage : IDisposable
{
    private readonly Tool _tool = new();

    [Theory]
    [InlineData("valdate", "'schemafirst' has no command 'valdate'", "Did you mean 'validate'?")]
    [InlineData("migrate dve", "'schemafirst migrate' has no command 'dve'", "Did you mean 'dev'?")]
    [InlineData("validate --jsn", "'schemafirst validate' has no option '--jsn'", "Did you mean '--json'?")]
    [InlineData("format --all", "'schemafirst format' has no option '--all'", "See 'schemafirst format --help'")]
    [InlineData("validate a.prisma b.prisma", "'b.prisma' is one argument too many", "See 'schemafirst validate --help'")]
    [InlineData("validate a.prisma --schema b.prisma", "Two schemas are named, 'a.prisma' and 'b.prisma'", "Leave one of them out")]
    [InlineData("studio --port many", "A port is a number from 0 to 65535", "See 'schemafirst studio --help'")]
    [InlineData("studio --port 70000", "A port is a number from 0 to 65535", "See 'schemafirst studio --help'")]
    [InlineData("completion tcsh", "'tcsh'", "See 'schemafirst completion --help'")]
    [InlineData("db execute --file", "'--file'", "See 'schemafirst db execute --help'")]
    public void Is_told_with_its_remedy(string line, string message, string remedy)
    {
        var result = _tool.Run(line.Split(' '));
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("error SF9005: ", result.Error);
        Assert.Contains(message, result.Error);
        Assert.Contains(remedy, result.Error);
    }

    [Fact]
    public void Is_told_to_machines_as_json()
    {
        var result = _tool.Run("validate", "--bogus", "--json");
        var error = JsonNode.Parse(result.Error)!["error"]!;
        Assert.Equal((2, "SF9005"), (result.ExitCode, error["code"]!.GetValue<string>()));
        Assert.Contains("'--bogus'", error["message"]!.GetValue<string>());
    }

    [Theory]
    [InlineData]
    [InlineData("migrate")]
    public void A_verb_alone_that_has_others_below_it_shows_them(params string[] line)
    {
        var result = _tool.Run(line);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(string.Join(' ', ["  schemafirst", .. line]) + " [command] [options]", result.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("migrate", "dev", "--help")]
    public void Help_calls_the_tool_by_its_name(params string[] line)
    {
        var result = _tool.Run(line);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(string.Join(' ', ["Usage:\n  schemafirst", .. line[..^1]]), result.Output.ReplaceLineEndings("\n"));
        Assert.DoesNotContain("SchemaFirst.Cli", result.Output);
    }

    /// <summary>The settings' schema is that of every verb, and settings that cannot be read stop all of them.</summary>
    [Theory]
    [InlineData("validate")]
    [InlineData("format", "--check")]
    [InlineData("export")]
    [InlineData("diagram")]
    [InlineData("generate")]
    public void Every_verb_takes_the_schema_of_the_settings(params string[] line)
    {
        _tool.File("deep/own.prisma", Samples.Prisma);
        _tool.File("schemafirst.json", "{ \"schema\": \"deep/own.prisma\" }");
        Assert.Equal(0, _tool.Run(line).ExitCode);
        Assert.Equal(0, _tool.Run([.. line, "--schema", "deep/own.prisma"]).ExitCode);
        _tool.File("schemafirst.json", "{ \"shema\": \"deep/own.prisma\" }");
        var result = _tool.Run(line);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("error SF9030: ", result.Error);
    }

    public void Dispose() => _tool.Dispose();
}
