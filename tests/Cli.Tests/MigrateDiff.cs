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

    /// <summary>2 is an answer there, so that nothing else may end with it.</summary>
    [Theory]
    [InlineData("--from-empty")]
    [InlineData("--from-empty --to-schema nowhere.prisma")]
    [InlineData("--from-empty --to-schema broken.prisma")]
    [InlineData("--from-empty --to-schema a.prisma --bogus")]
    [InlineData("--from-url file:./a.prisma --to-schema a.prisma")]
    [InlineData("--from-url postgresql://nobody@127.0.0.1:1/none --to-schema p.prisma")]
    [InlineData("--from-url nonsense --to-schema p.prisma")]
    public void With_its_exit_code_every_failure_is_1(string line)
    {
        _tool.File("a.prisma", Samples.Prisma);
        _tool.File("p.prisma", Samples.Prisma.Replace("sqlite", "postgresql"));
        _tool.File("broken.prisma", Samples.Prisma + "model {");
        var result = _tool.Run(["migrate", "diff", "--exit-code", .. line.Split(' ')]);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error ", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
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
