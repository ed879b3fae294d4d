using System.Text.Json.Nodes;

namespace SchemaFirst.Cli.Tests;

public sealed class VersionAndDebug : IDisposable
{
    private readonly Tool _tool = new();

    [Fact]
    public void Says_what_runs_here()
    {
        var versions = JsonNode.Parse(_tool.Run("version", "--json").Output)!;
        Assert.StartsWith("3.", versions["sqlite"]!.GetValue<string>());
        Assert.NotEmpty(versions["schemafirst"]!.GetValue<string>());
    }

    [Fact]
    public void Says_what_it_finds_and_no_secret()
    {
        _tool.File("schema.prisma", Samples.Prisma);
        _tool.File(".env", "DATABASE_URL=\"postgresql://me:secret@host/db\"\n");
        var result = _tool.Run("debug", "--json");
        Assert.Equal(0, result.ExitCode);
        var found = JsonNode.Parse(result.Output)!;
        Assert.Equal("schema.prisma", found["files"]!["schema"]!.GetValue<string>());
        Assert.True(found["variables"]!["DATABASE_URL"]!.GetValue<bool>());
        Assert.DoesNotContain("secret", result.Output + _tool.Run("debug").Output);
    }

    [Theory]
    [InlineData("{\n  \"schema\": \"a\",\n  \"migration\": {}\n}", "migration", "schemafirst.json(3,")]
    [InlineData("{ \"datasource\": { \"uri\": \"x\" } }", "datasource.uri", "schemafirst.json(1,")]
    [InlineData("{ \"schema\": 5 }", "schema", "schemafirst.json(1,")]
    [InlineData("not json", "cannot be read", "schemafirst.json(1,")]
    public void Refuses_settings_that_do_not_exist_with_their_place(string settings, string named, string place)
    {
        _tool.File("schemafirst.json", settings);
        var result = _tool.Run("db", "push");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(place, result.Error);
        Assert.Contains("error SF9030: ", result.Error);
        Assert.Contains(named, result.Error);
    }

    public void Dispose() => _tool.Dispose();
}
