using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>All that the output of a client class depends on: names.</summary>
internal sealed record ClientSpec
{
    public required string ClrName { get; init; }

    public required string Namespace { get; init; }

    public required string HintName { get; init; }

    /// <summary>The interface made for it.</summary>
    public required string InterfaceName { get; init; }

    /// <summary>True where the class and all its models are public; its interface is then.</summary>
    public bool IsPublic { get; init; }

    public bool IsSealed { get; init; }

    public EquatableArray<ClientModelSpec> Models { get; init; }

    public required string RelationMode { get; init; }

    /// <summary>The method that tells the schema's SQL: its other half is emitted by a build, and nobody waits for it while typing.</summary>
    public required string ScriptMethod { get; init; }

    public EquatableArray<string> OtherMembers { get; init; }
}
