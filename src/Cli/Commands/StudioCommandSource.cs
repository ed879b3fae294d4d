using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Introspection;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;
using SchemaFirst.Studio;

namespace SchemaFirst.Cli.Commands;

/// <summary>The project, the <c>.prisma</c> file or the bare database that Studio is opened on.</summary>
internal sealed class StudioCommandSource : IStudioSource
{
    private const string EmptyDatabase = "P4001";
    private readonly DatabaseChoice _choice;
    private readonly bool _hasMigrations;

    /// <param name="choice">What the options and settings name.</param>
    /// <param name="pull">Show the database as it is, whatever schema there is.</param>
    public StudioCommandSource(DatabaseChoice choice, bool pull)
    {
        _choice = choice;
        var loaded = pull ? null : SchemaLoader.TryLoad(choice.SchemaPath);
        Kind = loaded switch
        {
            { IsCSharp: true, CSharp.Models.Count: > 0 } => StudioSourceKind.Records,
            { IsCSharp: false } => StudioSourceKind.Prisma,
            _ => StudioSourceKind.Database,
        };
        _hasMigrations = Kind != StudioSourceKind.Database;
        SchemaPath = Kind == StudioSourceKind.Database ? null : choice.SchemaPath ?? (loaded!.Files.Count == 1 ? loaded.Files[0].Path : Path.GetFileName(Path.GetFullPath(".")));
    }

    public string Version { get; } = VersionCommand.Of(typeof(StudioCommandSource).Assembly);

    public StudioSourceKind Kind { get; }

    public string? SchemaPath { get; }

    public string? MigrationsPath => _hasMigrations ? _choice.MigrationsPath : null;

    public ExternalObjects External => _choice.External;

    public bool TriesMigrationsInMemory => ProviderTable.FileOf(_choice.AskedProvider, _choice.Connection) is not null;

    public Database OpenDatabase(bool readOnly) => ProviderTable.OpenForQueries(_choice.AskedProvider, _choice.Connection, readOnly);

    public void EnsureThere()
    {
        if (ProviderTable.FileOf(_choice.AskedProvider, _choice.Connection) is { } path && !File.Exists(path))
        {
            throw new ConnectionException("P1001", $"The database '{Path.GetFileName(path)}' is not there");
        }
    }

    public async Task<StudioSchema> LoadAsync(CancellationToken cancellation)
    {
        if (Kind == StudioSourceKind.Database)
        {
            return await PullAsync(cancellation);
        }

        var loaded = SchemaLoader.Load(_choice.SchemaPath);
        var provider = ProviderTable.Guess(_choice.Connection) ?? _choice.AskedProvider;
        var model = BoundSchemas.BindValid(loaded, provider is { } known ? ProviderTraits.For(known).Name : null);
        var records = Records(loaded, model);
        return new StudioSchema(model, SchemaPrinter.Print(model.Syntax), records, loaded.CSharp ?? Link(records));
    }

    public async Task<ILiveDatabase> ConnectAsync(CancellationToken cancellation)
    {
        EnsureThere();   // a file that is not there would be made
        return await ProviderTable.OpenAsync(_choice.AskedProvider, _choice.Connection, _choice.ShadowConnection, cancellation);
    }

    public MigrationFolder ReadMigrations() => _choice.Folder();

    public StudioFailure? Describe(Exception failure) => (failure as CliException ?? FailureTranslator.Translate(failure)) is { } known
        ? new StudioFailure(known.Code, known.Message, known.Remedy)
        : null;

    private static LinkedSchema Link(string records) => CSharpSchema.Read([new SourceText("records.cs", records)]);

    private static string Records(LoadedSchema loaded, SchemaModel model) => CSharpPrinter.Print(model.Syntax, loaded.CSharp is { Clients.Count: > 0 } linked
        ? new CSharpPrinterOptions { ClientName = linked.Clients[0].ClrName, Namespace = linked.Clients[0].Namespace }
        : new CSharpPrinterOptions());

    private async Task<StudioSchema> PullAsync(CancellationToken cancellation)
    {
        await using var database = await ConnectAsync(cancellation);
        var provider = ProviderTraits.For(database.Dialect.Provider).Name;

        // Views are there to be looked at; that they are a preview in the schema language is no reason to hide them.
        var start = Bind($"generator client {{\n  provider = \"prisma-client\"\n  previewFeatures = [\"views\"]\n}}\n\ndatasource db {{\n  provider = \"{provider}\"\n}}\n");
        var described = await database.DescribeAsync([], cancellation);
        SchemaSyntax syntax;
        try
        {
            syntax = Introspector.Pull(described, start, database.Dialect).Syntax;
        }
        catch (PullException failure) when (failure.Code == EmptyDatabase)
        {
            syntax = start.Syntax;
        }

        var text = SchemaPrinter.Print(syntax);
        var records = CSharpPrinter.Print(syntax, new CSharpPrinterOptions());
        return new StudioSchema(Bind(text), text, records, Link(records));
    }

    // A pulled schema may be refused by a rule here and there; what can be resolved of it can be looked at all the same.
    private static SchemaModel Bind(string text)
    {
        var findings = new DiagnosticBag();
        return SchemaBinder.Bind(SchemaParser.Parse(text, null, findings), findings);
    }
}
