namespace SchemaFirst.Docs.Tests;

/// <summary>Every C# sample outside of the rules' pages, which have a test of their own.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> PagesWithSamples => [.. Pages.All.Where(static page => !page.StartsWith("docs/rules/", StringComparison.Ordinal) && Samples.Of(page).Any())];

    [Theory]
    [MemberData(nameof(PagesWithSamples))]
    public async Task Samples_compile(string page)
    {
        // The statements of a page speak of the client that the page declares, if it does.
        var samples = Samples.Of(page).ToList();
        var schema = samples.Select(static sample => sample.Code).FirstOrDefault(static code => code.Contains(": SchemaClient", StringComparison.Ordinal) && code.Contains("[Model", StringComparison.Ordinal));
        if (page == "docs/schema-guide.md")
        {
            schema = null;
        }

        var errors = new List<string>();
        foreach (var (line, code) in samples.Where(static sample => Samples.IsDeclarations(sample.Code)))
        {
            errors.AddRange(await SampleCompiler.DeclareAsync(page, line, code));
        }

        errors.AddRange(await SampleCompiler.RunAsync(page, samples.Where(static sample => !Samples.IsDeclarations(sample.Code)), schema));
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }
}
