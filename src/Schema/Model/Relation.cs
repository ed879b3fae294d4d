namespace SchemaFirst.Schema.Model;

/// <summary>A relation between two models.</summary>
public sealed class Relation
{
    /// <summary>The relation's name: as written, else both models' names in ordinal order joined by <c>To</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One to one, one to many, or many to many without a model between.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>
    /// The end with the foreign key; for many to many the end whose model is column <c>A</c> of the link table
    /// (the model whose name comes first in ordinal order; for a self relation the field whose name comes first).
    /// </summary>
    public required RelationField Source { get; init; }

    /// <summary>The end without the foreign key; for many to many the end whose model is column <c>B</c>.</summary>
    public required RelationField Target { get; init; }

    /// <summary>True when both ends are on one model.</summary>
    public bool IsSelfRelation => ReferenceEquals(Source.Model, Target.Model);

    /// <summary>What a delete of the referenced row does, the default filled in: required restricts, optional sets null (the provider's rules apply).</summary>
    public ReferentialAction OnDelete { get; internal set; }

    /// <summary>What a change of the referenced key does, the default filled in: cascade.</summary>
    public ReferentialAction OnUpdate { get; internal set; }

    /// <summary>The foreign key constraint's name in the database, the default filled in; null for many to many or where the provider names none.</summary>
    public string? ConstraintName { get; internal set; }

    /// <summary>For many to many: the link table's name (<c>_AToB</c>, cut to the provider's limit); null otherwise.</summary>
    public string? LinkTableName { get; internal set; }
}
