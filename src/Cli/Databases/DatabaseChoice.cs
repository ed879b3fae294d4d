using SchemaFirst.Cli.Sources;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Cli.Databases;

using Provider = SchemaFirst.Schema.Model.Provider;

/// <summary>What a command works on.</summary>
/// <param name="Connection">The connection string or URL.</param>
/// <param name="AskedProvider">The provider asked for; null for the connection's.</param>
/// <param name="MigrationsPath">The folder of the migrations.</param>
/// <param name="SchemaPath">The schema; null for the usual places.</param>
internal sealed record DatabaseChoice(string Connection, Provider? AskedProvider, string MigrationsPath, string? SchemaPath)
{
    /// <summary>The provider: as asked for, else as the connection shows.</summary>
    public Provider? Provider => AskedProvider ?? ProviderTable.Guess(Connection);

    /// <summary>Connects.</summary>
    public Task<ILiveDatabase> OpenAsync(CancellationToken cancellation) => ProviderTable.OpenAsync(AskedProvider, Connection, cancellation);

    /// <summary>The migrations of the folder.</summary>
    public IReadOnlyList<Migration> Migrations(ILiveDatabase database) => MigrationsFolder.Read(MigrationsPath, database.Dialect.Provider);

    /// <summary>The database that the schema asks for.</summary>
    public DatabaseModel Target(ILiveDatabase database) => DatabaseModelBuilder.Build(
        BoundSchemas.BindValid(SchemaLoader.Load(SchemaPath), ProviderTraits.For(database.Dialect.Provider).Name), database.Dialect);
}
