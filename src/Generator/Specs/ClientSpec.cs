using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>All that the output of a client class depends on: names, and the schema's SQL.</summary>
internal sealed record ClientSpec
{
    public required string ClrName { get; init; }

    public required string Namespace { get; init; }

    public required string HintName { get; init; }

    public bool IsSealed { get; init; }

    public EquatableArray<ClientModelSpec> Models { get; init; }

    public EquatableArray<ScriptSpec> Scripts { get; init; }

    public required string RelationMode { get; init; }

    /// <summary>A hash of the schema, equal as long as the schema is.</summary>
    public required string SchemaHash { get; init; }

    public EquatableArray<string> OtherMembers { get; init; }
}
