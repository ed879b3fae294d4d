using System.Text.Json;

namespace SchemaFirst.Cli.Tests;

public sealed class Validate : IDisposable
{
    private readonly Tool _tool = new();

    [Fact]
    public void Accepts_a_valid_schema()
    {
        _tool.File("schema.prisma", Samples.Prisma.Replace("onDelete: Cascade)\n", "onDelete: Cascade)\n\n  @@index([authorId])\n", StringComparison.Ordinal));
        var result = _tool.Run("validate");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("valid", result.Output);
    }

    [Fact]
    public void Names_place_rule_and_remedy_of_a_fault()
    {
        _tool.File("broken.prisma", Samples.Prisma.Replace("posts Post[]", "posts Pots[]"));
        var result = _tool.Run("validate", "broken.prisma");
        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"^broken\.prisma\(9,9\): error SF\d{4}: .*'Pots'", result.Error);
    }

    [Fact]
    public void Judges_records_by_the_rules_of_every_provider_that_the_client_names()
    {
        _tool.File("Sample.cs", Samples.CSharp.Replace("public required string Email { get; init; }", "public required string Email { get; init; }\n    public required IReadOnlyList<string> Tags { get; init; }"));
        var result = _tool.Run("validate", "Sample.cs");
        Assert.Equal(1, result.ExitCode);
        var finding = Assert.Single(result.Error.Split('\n'), static line => line.Contains("error SF", StringComparison.Ordinal) && line.StartsWith("Sample.cs(", StringComparison.Ordinal));
        Assert.Contains("Tags", finding, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Warns_of_what_is_valid_but_unwise_and_accepts_it()
    {
        _tool.File("schema.prisma", "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel Tag {\n  id Int @id\n\n  @@index([id])\n}\n");
        var result = _tool.Run("validate");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("schema.prisma(8,5): warning SF1902: The index over 'id' repeats the primary key", result.Error, StringComparison.Ordinal);
        Assert.Contains("valid", result.Output, StringComparison.Ordinal);
        Assert.Equal("", _tool.Run("export").Error);
    }

    [Fact]
    public void Answers_machines_in_json()
    {
        _tool.File("broken.prisma", "model User {\n  id Int\n}\n");
        var result = _tool.Run("validate", "broken.prisma", "--json");
        Assert.Equal(1, result.ExitCode);
        using var json = JsonDocument.Parse(result.Output);
        Assert.False(json.RootElement.GetProperty("valid").GetBoolean());
        var finding = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(1, finding.GetProperty("start").GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("nowhere.prisma", "SF9001")]
    [InlineData("notes.txt", "SF9011")]
    [InlineData("binary.prisma", "SF9013")]
    [InlineData("empty", "SF9010")]
    public void Says_what_is_wrong_with_what_it_was_given(string path, string code)
    {
        _tool.File("notes.txt", "hello");
        File.WriteAllBytes(Path.Combine(_tool.Folder, "binary.prisma"), [0x6d, 0xff, 0xfe, 0x00]);
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "empty"));
        var result = _tool.Run("validate", path);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"error {code}: ", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    public void Dispose() => _tool.Dispose();
}
