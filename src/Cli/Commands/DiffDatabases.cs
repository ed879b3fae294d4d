using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Cli.Commands;

using Provider = SchemaFirst.Schema.Model.Provider;

/// <summary>Gets the databases that the ends of a diff stand for.</summary>
internal static class DiffDatabases
{
    /// <summary>The dialect of a diff: as asked for, else as the schemas name.</summary>
    public static Dialect Dialect(DiffEndpoint from, DiffEndpoint to, string? provider)
    {
        var named = provider is null ? Named(to) ?? Named(from) : ProviderTraits.Find(provider)!.Provider;
        return named is { } known && DialectTable.Find(known) is { } dialect ? dialect : throw new CliException(
            "SF9021", named is null ? "No end of the diff names a provider" : $"There are no migrations for provider '{ProviderTraits.For(named.Value).Name}'",
            "Name a schema with the provider 'postgresql' or 'sqlite', or give --provider");
    }

    /// <summary>The database that an end stands for.</summary>
    public static Task<DatabaseModel> ReadAsync(DiffEndpoint endpoint, Dialect dialect, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(endpoint switch
        {
            DiffEndpoint.Schema schema => DatabaseModelBuilder.Build(Bind(schema.Path, ProviderTraits.For(dialect.Provider).Name), dialect),
            _ => DatabaseModel.Empty,
        });
    }

    private static Provider? Named(DiffEndpoint endpoint) =>
        endpoint is DiffEndpoint.Schema schema ? Bind(schema.Path, null).Provider : null;

    private static SchemaModel Bind(string path, string? provider) => BoundSchemas.BindValid(SchemaLoader.Load(path), provider);
}
