using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Sources;

/// <summary>A pulled schema and the files that it goes into: those that the schema was read from, as far as there are any.</summary>
internal sealed class PulledFiles
{
    private const string NewPrisma = "schema.prisma";
    private const string NewCSharp = "Schema.cs";
    private const string NewInFolder = "introspected.prisma";
    private readonly SchemaSyntax _syntax;
    private readonly SchemaSyntax _unchanged;
    private readonly LoadedSchema? _loaded;
    private readonly string? _asked;
    private readonly bool _isPrisma;

    private PulledFiles(SchemaSyntax syntax, SchemaSyntax unchanged, LoadedSchema? loaded, string? asked, bool isPrisma)
    {
        _syntax = syntax;
        _unchanged = unchanged;
        _loaded = loaded;
        _asked = asked;
        _isPrisma = isPrisma;
    }

    /// <summary>Chooses the form: C#, unless the schema is <c>.prisma</c> or that is asked for.</summary>
    /// <param name="syntax">What was pulled.</param>
    /// <param name="unchanged">What would be pulled if the database were just what the schema asks for.</param>
    /// <param name="loaded">The schema that was there; null without one.</param>
    /// <param name="asked">The path that the user named for the schema; null for none.</param>
    /// <param name="prisma">Write <c>.prisma</c> in any case.</param>
    public static PulledFiles Of(SchemaSyntax syntax, SchemaSyntax unchanged, LoadedSchema? loaded, string? asked, bool prisma) =>
        new(syntax, unchanged, loaded, asked, IsPrisma(loaded, asked, prisma));

    /// <summary>True when the text will be <c>.prisma</c>.</summary>
    public static bool IsPrisma(LoadedSchema? loaded, string? asked, bool prisma) => prisma || loaded is { IsCSharp: false } || (loaded is null && Path.GetExtension(asked) == ".prisma");

    /// <summary>The whole schema as one text.</summary>
    public string Text() => _isPrisma ? SchemaPrinter.Print(_syntax) : CSharpPrinter.Print(_syntax, Options());

    /// <summary>The files to write.</summary>
    /// <exception cref="CliException">A file would lose what is not the schema's.</exception>
    public IEnumerable<(string Path, string Text)> Texts() => _loaded switch
    {
        { IsCSharp: false, Files.Count: > 1 } => Distributed(_loaded),
        { IsCSharp: false } => [(_loaded.Files[0].Path, Text())],
        { CSharp: not null, Syntax.Declarations.Count: > 0 } when !_isPrisma => new CSharpPull(_loaded, _syntax, _unchanged, Options()).Files(),
        _ => [(NewFile(), Text())],
    };

    private static string Key(Declaration block) => (block is ConfigurationDeclaration configuration ? configuration.Kind + " " : "") + block.Name.Text;

    /// <summary>Every block in the file where it stood; new ones in a file of their own.</summary>
    private IEnumerable<(string Path, string Text)> Distributed(LoadedSchema loaded)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in loaded.Syntax.Declarations)
        {
            places[Key(block)] = block.Origin.Path!;
        }

        var newPath = Path.Combine(_asked!, NewInFolder);
        var blocks = _syntax.Declarations.ToLookup(block => places.GetValueOrDefault(Key(block), newPath));
        foreach (var path in loaded.Files.Select(static file => file.Path).Append(newPath).Distinct())
        {
            var trailing = path == newPath ? _syntax.Trailing : default;
            if (path != newPath || blocks[path].Any() || trailing.Count > 0)
            {
                yield return (path, SchemaPrinter.Print(new SchemaSyntax(blocks[path].ToEquatableArray(), trailing)));
            }
        }
    }

    private string NewFile()
    {
        var path = _loaded is null && Path.GetExtension(_asked) is ".prisma" or ".cs" ? _asked! : Path.Combine(Folder(), _isPrisma ? NewPrisma : NewCSharp);
        return !File.Exists(path) ? path : throw new CliException("SF9016", $"'{path}' is there already", "Move the file away, or print the schema with --print") { Place = path };
    }

    private string Folder() => _asked switch
    {
        null => "",
        _ when Directory.Exists(_asked) || Path.GetExtension(_asked).Length == 0 => _asked,
        _ => Path.GetDirectoryName(_asked) ?? "",
    };

    private CSharpPrinterOptions Options() => _loaded?.CSharp is { Clients.Count: > 0 } linked
        ? new() { ClientName = linked.Clients[0].ClrName, Namespace = linked.Clients[0].Namespace, PlainTypes = HasPlainTypes(linked) }
        : new();

    // Records that spell ids and times as Prisma's client does go on to.
    private static bool HasPlainTypes(LinkedSchema linked) => linked.Models.Any(static model => model.Shape.Properties.Zip(model.Declaration.Fields).Any(static pair =>
        pair.First.ClrType is "string" or "DateTime" && pair.Second.Attributes.Any(attribute => attribute.Provider is { } provider
            && ScalarNames.RicherType(pair.Second.Type.Name, provider, attribute.Name.Text[(attribute.Name.Text.IndexOf('.') + 1)..]) is not null)));
}
