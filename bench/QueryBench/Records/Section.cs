namespace SchemaFirst.QueryBench.Records;

/// <summary>A node of a tree with as many rows on each level but the first: what includes of growing depth are measured on.</summary>
[Model, Index(nameof(ParentId))]
public partial record Section
{
    [Id] public int Id { get; init; }

    public required string Name { get; init; }

    public int Level { get; init; }

    public int? ParentId { get; init; }

    [Relation(nameof(ParentId), References = [nameof(Id)], Name = "tree")]
    public partial Section? Parent { get; }

    [Relation(Name = "tree")]
    public partial IReadOnlyList<Section> Children { get; }
}
