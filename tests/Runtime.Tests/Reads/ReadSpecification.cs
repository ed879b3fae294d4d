using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Tests.Writes;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Runtime.Tests.Reads;

/// <summary>What reads must do on every database. The rows come from plain SQL, so that nothing but reading is tried.</summary>
public abstract class ReadSpecification<TBackend>(TBackend backend) : IClassFixture<TBackend>, IAsyncLifetime
    where TBackend : class, IBackend
{
    private const string Models = """
        model Author {
          id    Int    @id
          name  String
          nick  String?
          books Book[]
        }

        model Book {
          id       Int     @id
          title    String
          pages    Int?
          authorId Int?
          author   Author? @relation(fields: [authorId], references: [id])
        }
        """;

    protected Database Database { get; private set; } = null!;

    private protected QueryEngine Engine { get; private set; } = null!;

    /// <summary>How the engine works.</summary>
    protected virtual ClientOptions Options => new();

    public async Task InitializeAsync()
    {
        var diagnostics = new DiagnosticBag();
        var schema = SchemaBinder.Bind(SchemaParser.Parse($"datasource db {{\n  provider = \"{backend.Provider}\"\n}}\n{Models}", null, diagnostics), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Items.Select(static item => item.Message)));
        var dialect = DialectTable.Get(schema.Provider);
        Database = await backend.CreateAsync(SchemaDiffer.Diff(DatabaseModel.Empty, DatabaseModelBuilder.Build(schema, dialect), dialect).ToScript());
        Engine = new QueryEngine(MetadataBuilder.FromSchema(schema), Database, Options);
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();

    /// <summary>Runs SQL as it is.</summary>
    protected async Task Sql(string sql)
    {
        await using var connection = await Database.ConnectAsync(CancellationToken.None);
        await connection.ExecuteRawAsync(sql, default, CancellationToken.None);
    }

    /// <summary>Answers a request given as <c>Model.action</c> and its query.</summary>
    protected async Task<JsonNode?> Ask(string action, string query, DatabaseTransaction? transaction = null, CancellationToken cancellation = default)
    {
        var (model, name) = (action[..action.IndexOf('.')], action[(action.IndexOf('.') + 1)..]);
        using var request = JsonDocument.Parse($$"""{ "modelName": "{{model}}", "action": "{{name}}", "query": {{query}} }""");
        return await new JsonProtocol(Engine).ExecuteAsync(request.RootElement, transaction, cancellation);
    }

    /// <summary>The ids of the books that a condition selects, in order.</summary>
    protected async Task<string> Books(string where, string more = "") => string.Join(' ', (await Ask(
        "Book.findMany", $$"""{ "arguments": { "where": {{where}}, "orderBy": { "id": "asc" }{{more}} }, "selection": { "id": true } }"""))!.AsArray().Select(static book => book!["id"]!.ToJsonString()));

    /// <summary>The code that a request is refused with.</summary>
    protected async Task<string?> Refusal(string action, string query) =>
        (await Assert.ThrowsAnyAsync<SchemaFirstException>(() => Ask(action, query))).Code;
}
