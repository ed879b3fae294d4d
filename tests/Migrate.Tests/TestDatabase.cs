using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Data.Sqlite;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.PostgreSql.Migrations;
using SchemaFirst.Runtime.Sqlite.Migrations;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.TestKit;

namespace SchemaFirst.Migrate.Tests;

/// <summary>An empty database of a provider, gone when the test is.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _provider;
    private readonly string _place;

    private TestDatabase(string provider, string place)
    {
        _provider = provider;
        _place = place;
    }

    public static TestDatabase Create(string provider) => new(
        provider, provider == "sqlite" ? Path.Combine(Path.GetTempPath(), $"sf-{Guid.NewGuid():N}.db") : PostgresServer.Shared.CreateDatabase());

    public string Provider => _provider;

    /// <summary>The connection string.</summary>
    public string Connection => _provider == "sqlite" ? new SqliteConnectionStringBuilder { DataSource = _place }.ConnectionString : _place;

    public async Task<ILiveDatabase> OpenAsync() => _provider == "sqlite"
        ? await SqliteMigrationDatabase.OpenAsync(new SqliteConnectionStringBuilder { DataSource = _place }.ConnectionString)
        : await PostgreSqlMigrationDatabase.OpenAsync(_place);

    public TargetSchema Schema(string models) => TargetSchema.Parse(Text(models));

    /// <summary>The text of a schema for the database's provider.</summary>
    public string Text(string models) => $"datasource db {{\n  provider = \"{_provider}\"\n}}\n\n{models}\n";

    /// <summary>A schema written in C#, whose client names both providers.</summary>
    public TargetSchema CSharp(string records, string clientAttributes = "")
    {
        var text = $"using SchemaFirst;\n[Datasource(Provider.Sqlite, Provider.PostgreSql)]\n{clientAttributes}\npublic sealed partial class Db : SchemaClient;\n{records}";
        var linked = SchemaLinker.Link([SchemaReader.ReadFile(CSharpSyntaxTree.ParseText(text, path: "Schema.cs"))]);
        var findings = new DiagnosticBag();
        var schema = SchemaBinder.Bind(linked.ForProvider(_provider), findings);
        Assert.Empty(SchemaView.Of(linked).Findings.Concat(findings.Items).Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message));
        return TargetSchema.From(schema);
    }

    public ValueTask DisposeAsync()
    {
        if (_provider == "sqlite")
        {
            File.Delete(_place);
        }
        else
        {
            PostgresServer.Shared.DropDatabase(_place);
        }

        return ValueTask.CompletedTask;
    }
}
