namespace SchemaFirst.Cli.Tests;

public sealed class MigrateDiff : IDisposable
{
    private readonly Tool _tool = new();

    [Theory]
    [InlineData("sqlite", "\"id\" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT")]
    [InlineData("postgresql", "\"id\" SERIAL NOT NULL")]
    public void Writes_the_sql_for_either_provider_of_the_same_records(string provider, string expected)
    {
        _tool.File("Sample.cs", Samples.CSharp);
        var result = _tool.Run("migrate", "diff", "--from-empty", "--to-schema", "Sample.cs", "--provider", provider, "--script");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(expected, result.Output);
    }

    [Fact]
    public void Says_with_its_exit_code_whether_there_is_a_difference()
    {
        _tool.File("a.prisma", Samples.Prisma);
        _tool.File("b.prisma", Samples.Prisma.Replace("email String @unique", "email String @unique\n  name  String?"));
        Assert.Equal(0, _tool.Run("migrate", "diff", "--from-schema", "a.prisma", "--to-schema", "a.prisma", "--exit-code").ExitCode);
        var different = _tool.Run("migrate", "diff", "--from-schema", "a.prisma", "--to-schema", "b.prisma", "--exit-code", "--script");
        Assert.Equal(2, different.ExitCode);
        Assert.Contains("ADD COLUMN", different.Output);
    }

    [Fact]
    public void Wants_exactly_one_start_and_one_end()
    {
        var result = _tool.Run("migrate", "diff", "--from-empty", "--script");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("SF9020", result.Error);
    }

    public void Dispose() => _tool.Dispose();
}
