using System.CommandLine;
using SchemaFirst.Cli.Commands;
using SchemaFirst.Cli.Settings;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Cli.Databases;

using Provider = SchemaFirst.Schema.Model.Provider;

/// <summary>The options that say which database, migrations and schema a command works on.</summary>
internal sealed class DatabaseOptions
{
    private readonly Option<string?> _url = new("--url") { Description = "The database's connection string or URL; else DATABASE_URL of the environment or .env, else datasource.url of schemafirst.json." };
    private readonly Option<string?> _migrations = new("--migrations") { Description = "The folder of the migrations; else migrations.path of schemafirst.json, else 'migrations'." };
    private readonly Option<string?> _schema = new("--schema") { Description = "The schema; else that of schemafirst.json, else the usual places." };
    private readonly Option<string?> _provider = new("--provider") { Description = "For a client that names several providers: the one to use; else the one of the connection." };

    private readonly Option<bool> _json = CommonOptions.Json();

    public void AddTo(Command command, bool withMigrations)
    {
        command.Options.Add(_json);
        command.Options.Add(_url);
        command.Options.Add(_schema);
        command.Options.Add(_provider);
        if (withMigrations)
        {
            command.Options.Add(_migrations);
        }
    }

    /// <summary>What the options and settings name; nothing is opened yet.</summary>
    public DatabaseChoice Read(ParseResult parsed)
    {
        var settings = SettingsReader.Read();
        return new DatabaseChoice(
            ConnectionChoice.Resolve(parsed.GetValue(_url), settings),
            parsed.GetValue(_provider) is { } provider ? Schema.Providers.ProviderTraits.Find(provider)?.Provider : null,
            parsed.GetValue(_migrations) ?? settings.Migrations.Path,
            parsed.GetValue(_schema) ?? settings.Schema)
        {
            External = new ExternalObjects(settings.Tables.External, settings.Enums.External) { ShadowScript = settings.Migrations.InitShadowDb },
            ShadowConnection = ConnectionChoice.Value(settings.Datasource.ShadowDatabaseUrl),
            ViewsPath = settings.Views.Path,
            Json = parsed.GetValue(_json),
        };
    }
}
