using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Runtime.Tests.Writes;

/// <summary>What writes must do on every database: each class of facts derives from this, and once more for each database.</summary>
public abstract class WriteSpecification<TBackend>(TBackend backend) : IClassFixture<TBackend>, IAsyncLifetime
    where TBackend : class, IBackend
{
    private Database? _database;
    private JsonProtocol? _door;

    /// <summary>The models of the facts, without the datasource.</summary>
    protected abstract string Models { get; }

    /// <summary>Lines of the datasource besides the provider.</summary>
    protected virtual string Datasource => "";

    public async Task InitializeAsync()
    {
        var diagnostics = new DiagnosticBag();
        var text = $"datasource db {{\n  provider = \"{backend.Provider}\"\n  {Datasource}\n}}\n{Models}";
        var schema = SchemaBinder.Bind(SchemaParser.Parse(text, null, diagnostics), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Items.Select(static item => item.Message)));
        var dialect = DialectTable.Get(schema.Provider);
        var script = SchemaDiffer.Diff(DatabaseModel.Empty, DatabaseModelBuilder.Build(schema, dialect), dialect).ToScript();
        _database = await backend.CreateAsync(script);
        _door = new JsonProtocol(new QueryEngine(MetadataBuilder.FromSchema(schema), _database));
    }

    public async Task DisposeAsync() => await _database!.DisposeAsync();

    /// <summary>Answers a request given as <c>Model.action</c> and its query.</summary>
    protected async Task<JsonNode?> Ask(string action, string query)
    {
        var (model, name) = (action[..action.IndexOf('.')], action[(action.IndexOf('.') + 1)..]);
        using var request = JsonDocument.Parse($$"""{ "modelName": "{{model}}", "action": "{{name}}", "query": {{query}} }""");
        return await _door!.ExecuteAsync(request.RootElement);
    }

    /// <summary>Answers a request with arguments, all scalars selected.</summary>
    protected Task<JsonNode?> Write(string action, string arguments) =>
        Ask(action, $$"""{ "arguments": {{arguments}}, "selection": { "$scalars": true } }""");

    /// <summary>The code that a request is refused with.</summary>
    protected async Task<string?> Refusal(string action, string arguments) =>
        (await Assert.ThrowsAnyAsync<SchemaFirstException>(() => Write(action, arguments))).Code;

    /// <summary>All records of a model by their ids, as one line of JSON.</summary>
    protected async Task<string> All(string model, string selection = """{ "$scalars": true }""", string order = "id") =>
        (await Ask(model + ".findMany", $$"""{ "arguments": { "orderBy": [{ "{{order}}": "asc" }] }, "selection": {{selection}} }"""))!.ToJsonString();
}
