using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>A field that leads to another model.</summary>
internal sealed record RelationSpec
{
    public required string Name { get; init; }

    public required string ClrName { get; init; }

    public required FieldArity Arity { get; init; }

    public required string Accessibility { get; init; }

    /// <summary>The model it leads to, by its name in the schema.</summary>
    public required string TargetName { get; init; }

    /// <summary>The names of the types made for the model it leads to.</summary>
    public required TypeNames Target { get; init; }

    public required bool TargetIsView { get; init; }

    public required string OppositeName { get; init; }

    public required string RelationName { get; init; }

    public required string Kind { get; init; }

    public required bool HoldsForeignKey { get; init; }

    public EquatableArray<string> LocalNames { get; init; }

    public EquatableArray<string> RemoteNames { get; init; }

    /// <summary>The link table's name on each of the client's providers; empty unless it has one.</summary>
    public EquatableArray<string?> LinkTables { get; init; }

    public string? LinkSchema { get; init; }

    public string LocalColumn { get; init; } = "";

    public string RemoteColumn { get; init; } = "";

    /// <summary>Actions and the constraint's name on each of the client's providers.</summary>
    public EquatableArray<string?> ConstraintNames { get; init; }

    public EquatableArray<string?> OnDelete { get; init; }

    public EquatableArray<string?> OnUpdate { get; init; }

    public string? Documentation { get; init; }

    public bool IsList => Arity == FieldArity.List;

    public bool IsOptional => Arity == FieldArity.Optional;
}
