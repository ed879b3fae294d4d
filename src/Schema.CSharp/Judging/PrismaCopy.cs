using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// The <c>.prisma</c> files of a project that repeat what its records say, for teams that use Prisma: what <c>schemafirst export</c> wrote, and
/// what it would write now.
/// </summary>
/// <remarks>
/// The files of a folder are such a copy when the item says so (<c>&lt;AdditionalFiles Include="schema.prisma" SchemaFirstExport="true" /&gt;</c>),
/// and, where it says nothing, when at least half of their models are records and at least half of the records are models of theirs.
/// <c>SchemaFirstExport="false"</c> makes them a schema of its own. One file is to be as <c>export</c> writes it; several keep their blocks
/// where they are, and new ones go to the last.
/// </remarks>
public sealed class PrismaCopy
{
    private const string Metadata = "build_metadata.AdditionalFiles.SchemaFirstExport";

    private PrismaCopy(IReadOnlyList<PrismaCopyFile> files) => Files = files;

    /// <summary>The files, in the order of their paths.</summary>
    public IReadOnlyList<PrismaCopyFile> Files { get; }

    /// <summary>The copies among the additional files of a project.</summary>
    public static IEnumerable<PrismaCopy> In(AnalyzerOptions options, LinkedSchema records, CancellationToken stop) => records.Clients.Count == 0 ? [] : options.AdditionalFiles
        .Where(static file => IsSchema(file.Path))
        .GroupBy(static file => Path.GetDirectoryName(file.Path), StringComparer.Ordinal)
        .Select(folder => Of([.. folder.OrderBy(static file => file.Path, StringComparer.Ordinal)], options, records, stop))
        .OfType<PrismaCopy>();

    /// <summary>True for the path of a <c>.prisma</c> file.</summary>
    public static bool IsSchema(string path) => path.EndsWith(".prisma", StringComparison.OrdinalIgnoreCase);

    private static PrismaCopy? Of(IReadOnlyList<AdditionalText> files, AnalyzerOptions options, LinkedSchema records, CancellationToken stop)
    {
        var said = files.Select(file => options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Metadata, out var value) && bool.TryParse(value, out var flag) ? flag : (bool?)null)
            .FirstOrDefault(static flag => flag is not null);
        if (said == false)
        {
            return null;
        }

        var texts = files.Select(file => new SchemaFile(file.Path, file.GetText(stop)?.ToString() ?? "")).ToList();
        var faults = new DiagnosticBag();
        var schemas = texts.ConvertAll(file => SchemaParser.Parse(file.Text, file.Path, faults));
        return said == true || Resembles(records, schemas) ? new PrismaCopy(Compare(records, texts, schemas, faults)) : null;
    }

    private static bool Resembles(LinkedSchema records, IReadOnlyList<SchemaSyntax> schemas)
    {
        var models = new HashSet<string>(schemas.SelectMany(static schema => schema.Declarations).OfType<ModelDeclaration>().Select(static model => model.Name.Text), StringComparer.Ordinal);
        var shared = records.Models.Count(model => models.Contains(model.Declaration.Name.Text));
        return shared > 0 && shared * 2 >= models.Count && shared * 2 >= records.Models.Count;
    }

    private static List<PrismaCopyFile> Compare(LinkedSchema records, List<SchemaFile> texts, List<SchemaSyntax> schemas, DiagnosticBag faults)
    {
        var export = Narrow(records, schemas);
        if (schemas.Count == 1)
        {
            return [new PrismaCopyFile(texts[0], schemas[0], export, faults)];
        }

        var left = export.Declarations.ToDictionary(static block => (block.GetType(), block.Name.Text));
        var kept = schemas.ConvertAll(schema => schema.Declarations.Select(block => Take(left, block)).OfType<Declaration>().ToList());
        kept[kept.Count - 1].AddRange(export.Declarations.Where(block => left.ContainsKey((block.GetType(), block.Name.Text))));
        return [.. texts.Select((file, index) => new PrismaCopyFile(file, schemas[index], new SchemaSyntax(kept[index].ToEquatableArray(), schemas[index].Trailing), faults))];
    }

    private static Declaration? Take(Dictionary<(Type, string), Declaration> left, Declaration block)
    {
        var key = (block.GetType(), block.Name.Text);
        if (!left.TryGetValue(key, out var found))
        {
            return null;
        }

        left.Remove(key);
        return found;
    }

    // Of several providers the one that the files name.
    private static SchemaSyntax Narrow(LinkedSchema records, IReadOnlyList<SchemaSyntax> schemas)
    {
        if (records.Providers.Count == 0)
        {
            return records.Syntax;
        }

        var named = schemas.SelectMany(static schema => schema.Declarations).OfType<ConfigurationDeclaration>()
            .Where(static block => block.Kind == ConfigurationKind.Datasource).SelectMany(static block => block.Properties)
            .Select(static line => line is { Name.Text: "provider", Value: StringExpression text } ? text.Value : null).FirstOrDefault(static text => text is not null);
        return records.ForProvider(named is not null && records.Providers.Contains(named) ? named : records.Providers[0]);
    }
}
