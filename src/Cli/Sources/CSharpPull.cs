using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Cli.Sources;

/// <summary>
/// Takes a pulled schema into the C# files that the schema stands in. A file whose types the database does not contradict is not touched, so its comments, layout
/// and members stay; others are written anew from what was there and what was pulled, and new types get a file of their own where each type has one.
/// </summary>
/// <param name="loaded">The schema that was there.</param>
/// <param name="pulled">What was pulled.</param>
/// <param name="unchanged">What would be pulled if the database were just what the schema asks for.</param>
/// <param name="options">Names to use.</param>
internal sealed class CSharpPull(LoadedSchema loaded, SchemaSyntax pulled, SchemaSyntax unchanged, CSharpPrinterOptions options)
{
    private readonly LinkedSchema _linked = loaded.CSharp!;
    private readonly Dictionary<string, Declaration> _pulled = ByName(pulled);
    private readonly Dictionary<string, Declaration> _unchanged = ByName(unchanged);

    /// <summary>The files to write; a text that is empty means that nothing is left of the file.</summary>
    /// <exception cref="CliException">SF9017: a file that has to be written would lose what is not the schema's.</exception>
    public IEnumerable<(string Path, string Text)> Files()
    {
        var whole = new SchemaSyntax(Kept(loaded.Syntax.Declarations).Concat(New()).ToEquatableArray(), pulled.Trailing);
        var files = loaded.Syntax.Declarations.Where(static block => block.Origin.Path is not null).GroupBy(static block => block.Origin.Path!).ToList();
        var home = files.Count == 1 ? files[0].Key : null;
        foreach (var file in files)
        {
            List<Declaration> more = file.Key == home ? [.. New()] : [];
            if (more.Count == 0 && file.All(IsAsItWas))
            {
                continue;
            }

            Refuse(file.Key);
            List<Declaration> blocks = [.. Kept(file), .. more];
            yield return (file.Key, blocks.Count == 0 ? "" : CSharpPrinter.Print(whole, blocks, options));
        }

        foreach (var block in home is null ? New() : [])
        {
            var path = Path.Combine(Folder(), block.Name.Text + ".cs");
            yield return !File.Exists(path) ? (path, CSharpPrinter.Print(whole, [block], options)) : throw new CliException(
                "SF9016", $"'{path}' is there already", "Move the file away, or print the schema with --print") { Place = path };
        }
    }

    private static Dictionary<string, Declaration> ByName(SchemaSyntax schema) =>
        schema.Declarations.Where(static block => block is ModelDeclaration or EnumDeclaration).GroupBy(static block => block.Name.Text).ToDictionary(static group => group.Key, static group => group.First());

    private bool IsAsItWas(Declaration block) => block is not (ModelDeclaration or EnumDeclaration)
        || (_pulled.TryGetValue(block.Name.Text, out var now) && _unchanged.TryGetValue(block.Name.Text, out var before) && now.Equals(before));

    private IEnumerable<Declaration> Kept(IEnumerable<Declaration> blocks) =>
        blocks.Select(block => IsAsItWas(block) ? block : _pulled.GetValueOrDefault(block.Name.Text)).OfType<Declaration>();

    private IEnumerable<Declaration> New()
    {
        var there = loaded.Syntax.Declarations.Select(static block => block.Name.Text).ToHashSet(StringComparer.Ordinal);
        return pulled.Declarations.Where(block => block is ModelDeclaration or EnumDeclaration && !there.Contains(block.Name.Text));
    }

    private string Folder() =>
        loaded.Syntax.Declarations.Where(static block => block is ModelDeclaration && block.Origin.Path is not null).Select(static block => Path.GetDirectoryName(block.Origin.Path!)).FirstOrDefault() ?? "";

    private void Refuse(string path)
    {
        var obstacle = _linked.Providers.Count > 1 ? "is for several providers, and a database is of one"
            : loaded.Files.FirstOrDefault(file => file.Path == path) is { } text ? HandMade.Find(text, _linked)
            : null;
        if (obstacle is not null)
        {
            throw new CliException(
                "SF9017", $"'{path}' {obstacle}, so it is not written over", "Take what has changed from the output of --print, or write .prisma text with --prisma") { Place = path };
        }
    }
}
