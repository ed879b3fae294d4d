namespace Blog;

/// <summary>A relation of one to one that may be empty on either side.</summary>
[Model]
public partial record Lock
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Maker { get; init; }

    [Unique] public int? ChestId { get; init; }

    [Relation(nameof(ChestId), References = [nameof(Chest.Id)])]
    public partial Chest? Chest { get; }
}
