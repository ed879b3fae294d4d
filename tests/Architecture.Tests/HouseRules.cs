namespace SchemaFirst.Architecture.Tests;

/// <summary>What holds for every source file.</summary>
public sealed class HouseRules
{
    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        Assert.Empty(Repository.SourceFiles("src").Where(static file => File.ReadLines(file).Count() > 400).Select(Path.GetFileName));

    [Fact]
    public void Nothing_is_left_unfinished()
    {
        string[] marks = ["NotImplementedException", "NotSupportedException(", "TODO", "FIXME", "HACK"];
        var found = Repository.SourceFiles("src").SelectMany(file => File.ReadLines(file)
            .Where(line => marks.Any(mark => line.Contains(mark, StringComparison.Ordinal)))
            .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));
        Assert.Empty(found);
    }

    [Fact]
    public void Every_suppressed_warning_says_why() =>
        Assert.Empty(Repository.SourceFiles("src").SelectMany(file => File.ReadLines(file)
            .Where(static line => line.TrimStart().StartsWith("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//", StringComparison.Ordinal))
            .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}")));
}
