using SchemaFirst.Cli.Sources;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
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
    /// <summary>Connects.</summary>
    public Task<ILiveDatabase> OpenAsync(CancellationToken cancellation) => ProviderTable.OpenAsync(AskedProvider, Connection, cancellation);

    /// <summary>The migrations of the folder.</summary>
    public MigrationFolder Folder() => MigrationsFolder.Read(MigrationsPath);

    /// <summary>The schema, for the database's provider.</summary>
    public TargetSchema Target(ILiveDatabase database) =>
        TargetSchema.From(BoundSchemas.BindValid(SchemaLoader.Load(SchemaPath), ProviderTraits.For(database.Dialect.Provider).Name));
}
