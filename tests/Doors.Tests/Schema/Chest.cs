namespace Blog;

/// <summary>Something that others refer to, each in its own way.</summary>
[Model]
public partial record Chest
{
    [Id] public int Id { get; init; }

    [Unique] public required string Label { get; init; }

    [Relation(Name = "drawers")] public partial IReadOnlyList<Drawer> Drawers { get; }

    [Relation(Name = "spares")] public partial IReadOnlyList<Drawer> Spares { get; }

    [Relation(Name = "guarded")] public partial IReadOnlyList<Drawer> Guarded { get; }

    public partial Lock? Lock { get; }
}
