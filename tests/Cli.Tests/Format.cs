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

    [Fact]
    public void Leaves_a_formatted_file_alone()
    {
        _tool.File("schema.prisma", Samples.Prisma);
        Assert.Equal(0, _tool.Run("format", "--check").ExitCode);
    }

    public void Dispose() => _tool.Dispose();
}
