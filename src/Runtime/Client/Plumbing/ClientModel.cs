using System.ComponentModel;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Client;

/// <summary>What a client knows of its schema on one provider.</summary>
/// <param name="models">Its models.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientModel(ModelSet models)
{
    /// <summary>The engine's view.</summary>
    public DataModel DataModel { get; } = models.ToDataModel();

    /// <summary>The provider.</summary>
    public Schema.Model.Provider Provider { get; } = models.Provider;

    /// <summary>A hash of the schema; two builds with the same schema have the same.</summary>
    public required string SchemaHash { get; init; }

    /// <summary>The SQL that creates the schema in an empty database; null where the client does not name the provider.</summary>
    public string? Script { get; init; }

    /// <summary>The first error of the schema, with its rule's id, where there is no script because of it; null for a schema without errors.</summary>
    public string? SchemaFault { get; init; }

    /// <summary>The migrations that were in the project: name and SQL, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Migrations { get; init; } = [];

    /// <summary>The hash of the schema that the last migration leads to; null where its folder holds no snapshot.</summary>
    public string? MigratedSchemaHash { get; init; }
}
