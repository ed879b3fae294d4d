using SchemaFirst;

namespace Interop;

/// <summary>What a guest wrote.</summary>
[Model, Index(nameof(GuestId))]
public partial record Entry
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Text { get; init; }

    public decimal Tip { get; init; }

    public long Visitors { get; init; }

    public int GuestId { get; init; }

    [Relation(nameof(GuestId), References = [nameof(Interop.Guest.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Guest Guest { get; }
}
