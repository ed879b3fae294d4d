namespace SchemaFirst.Cli.Tests;

public sealed class Format : IDisposable
{
    private readonly Tool _tool = new();

    [Fact]
    public void Lays_a_file_out_in_place()
    {
        _tool.File("schema.prisma", "model A {\n id Int @id\n   longName String\n}");
        var result = _tool.Run("format");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("model A {\n  id       Int    @id\n  longName String\n}\n", _tool.Text("schema.prisma"));
    }

    [Fact]
    public void Checks_without_changing_anything()
    {
        const string Text = "model A {\n id Int @id\n}";
        _tool.File("schema.prisma", Text);
        var result = _tool.Run("format", "--check");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("schema.prisma", result.Output);
        Assert.Equal(Text, _tool.Text("schema.prisma"));
    }

    [Theory]
    [InlineData("model A {\n id Int @id\n  b   Nope\n}\n", "Nope")]
    [InlineData("model A {\n id Int @id\n", "SF1601")]
    public void Leaves_a_schema_with_errors_alone(string text, string words)
    {
        _tool.File("schema.prisma", text);
        foreach (var options in new string[][] { ["format"], ["format", "--check"] })
        {
            var result = _tool.Run(options);
            Assert.Equal(1, result.ExitCode);
            Assert.Contains("schema.prisma", result.Error);
            Assert.Contains(words, result.Error);
            Assert.Equal(text, _tool.Text("schema.prisma"));
        }
    }

    [Fact]
    public void Adds_the_other_side_of_a_relation()
    {
        _tool.File("schema.prisma", "model A {\n  id Int @id\n  b  B   @relation(fields: [bId], references: [id])\n  bId Int\n}\n\nmodel B {\n  id Int @id\n}\n");
        Assert.Equal(0, _tool.Run("format").ExitCode);
        Assert.Contains("A[]", _tool.Text("schema.prisma"));
    }

    [Fact]
    public void Leaves_a_formatted_file_alone()
    {
        _tool.File("schema.prisma", Samples.Prisma);
        Assert.Equal(0, _tool.Run("format", "--check").ExitCode);
    }

    public void Dispose() => _tool.Dispose();
}
