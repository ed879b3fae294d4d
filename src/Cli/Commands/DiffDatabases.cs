using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Cli.Commands;

using Provider = SchemaFirst.Schema.Model.Provider;

/// <summary>Gets the databases that the ends of a diff stand for.</summary>
internal sealed class DiffDatabases(Dialect dialect, string? shadowConnection, ExternalObjects external)
{
    /// <summary>The dialect of a diff: as asked for, else as the schemas or connections name.</summary>
    public static Dialect Dialect(DiffEndpoint from, DiffEndpoint to, string? provider)
    {
        var named = provider is null ? Named(to) ?? Named(from) : ProviderTraits.Find(provider)!.Provider;
        return named is { } known && DialectTable.Find(known) is { } dialect ? dialect : throw new CliException(
            "SF9021", named is null ? "No end of the diff names a provider" : $"There are no migrations for provider '{ProviderTraits.For(named.Value).Name}'",
            "Name a schema with the provider 'postgresql' or 'sqlite', or give --provider");
    }

    /// <summary>The database that an end stands for.</summary>
    public async Task<DatabaseModel> ReadAsync(DiffEndpoint endpoint, CancellationToken cancellation)
    {
        switch (endpoint)
        {
            case DiffEndpoint.Schema schema:
                return DatabaseModelBuilder.Build(Bind(schema.Path, ProviderTraits.For(dialect.Provider).Name), dialect);
            case DiffEndpoint.Live live:
                await using (var database = await ProviderTable.OpenAsync(dialect.Provider, live.Connection, null, cancellation))
                {
                    return await database.DescribeAsync([], cancellation);
                }

            case DiffEndpoint.Migrations folder:
                return await ReplayAsync(folder.Path, cancellation);
            default:
                return DatabaseModel.Empty;
        }
    }

    private async Task<DatabaseModel> ReplayAsync(string folder, CancellationToken cancellation)
    {
        var connection = shadowConnection ?? throw new CliException(
            "SF9023", "The outcome of migrations is found out on a shadow database", "Give --shadow-database-url, or datasource.url or datasource.shadowDatabaseUrl in schemafirst.json");
        await using var database = await ProviderTable.OpenAsync(dialect.Provider, connection, null, cancellation);
        await using var shadow = await database.CreateShadowAsync(cancellation);
        await ShadowPreparation.RunAsync(shadow, external, cancellation);
        foreach (var migration in Migrations(folder))
        {
            try
            {
                await shadow.ExecuteScriptAsync(migration.Script, cancellation);
            }
            catch (MigrationScriptException failure)
            {
                throw new CliException(
                    MigrationErrorCodes.ShadowMigrationFailed, $"The migration '{migration.Name}' fails on an empty shadow database: {failure.Message}",
                    "Mend the script, or the order of the migrations") { ExitCode = ExitCodes.Failed, Place = migration.Name };
            }
        }

        return await shadow.DescribeAsync([], cancellation);
    }

    private IReadOnlyList<Migration> Migrations(string path)
    {
        var folder = MigrationsFolder.Read(path);
        folder.CheckProvider(dialect);
        return folder.Migrations;
    }

    private static Provider? Named(DiffEndpoint endpoint) => endpoint switch
    {
        DiffEndpoint.Schema schema => Bind(schema.Path, null).Provider,
        DiffEndpoint.Live live => ProviderTable.Guess(live.Connection),
        _ => null,
    };

    private static SchemaModel Bind(string path, string? provider) => BoundSchemas.BindValid(SchemaLoader.Load(path), provider);
}
