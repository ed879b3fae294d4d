using SchemaFirst.Cli.Output;
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
    /// <summary>What somebody else manages.</summary>
    public ExternalObjects External { get; init; } = ExternalObjects.None;

    /// <summary>The database that shadows are made of; null makes one beside the database.</summary>
    public string? ShadowConnection { get; init; }

    /// <summary>The folder for the SQL of views; null for none.</summary>
    public string? ViewsPath { get; init; }

    /// <summary>True when the answer is for machines.</summary>
    public bool Json { get; init; }

    /// <summary>Connects.</summary>
    public Task<ILiveDatabase> OpenAsync(CancellationToken cancellation) =>
        Progress.During("connecting", () => ProviderTable.OpenAsync(AskedProvider, Connection, ShadowConnection, cancellation));

    /// <summary>What can be done with migrations on it.</summary>
    public MigrateEngine Engine(ILiveDatabase database) => new(database, External);

    /// <summary>The migrations of the folder.</summary>
    public MigrationFolder Folder() => MigrationsFolder.Read(MigrationsPath);

    /// <summary>The same; null where there is no schema.</summary>
    public TargetSchema? TryTarget(ILiveDatabase database) => SchemaLoader.TryLoad(SchemaPath) is null ? null : Target(database);

    /// <summary>The schema, for the database's provider.</summary>
    public TargetSchema Target(ILiveDatabase database) =>
        TargetSchema.From(BoundSchemas.BindValid(SchemaLoader.Load(SchemaPath), ProviderTraits.For(database.Dialect.Provider).Name));
}
