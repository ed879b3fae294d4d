namespace Blog;

/// <summary>Refers to a chest in three ways: it goes with it, forgets it, or holds it.</summary>
[Model, Index(nameof(ChestId)), Index(nameof(SpareId)), Index(nameof(GuardId))]
public partial record Drawer
{
    [Id] public int Id { get; init; }

    public int ChestId { get; init; }

    [Relation(nameof(ChestId), References = [nameof(Chest.Id)], Name = "drawers", OnDelete = ReferentialAction.Cascade, OnUpdate = ReferentialAction.Cascade)]
    public partial Chest Chest { get; }

    public int? SpareId { get; init; }

    [Relation(nameof(SpareId), References = [nameof(Chest.Id)], Name = "spares", OnDelete = ReferentialAction.SetNull, OnUpdate = ReferentialAction.SetNull)]
    public partial Chest? Spare { get; }

    public string? GuardId { get; init; }

    [Relation(nameof(GuardId), References = [nameof(Chest.Label)], Name = "guarded", OnDelete = ReferentialAction.Restrict, OnUpdate = ReferentialAction.Restrict)]
    public partial Chest? Guard { get; }
}
