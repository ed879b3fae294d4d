namespace SchemaFirst.Hosting.Tests;

[Model, Index(nameof(ParentId))]
public partial record Note
{
    [Id] public required string Id { get; init; }

    public required string Text { get; init; }

    public required string Tenant { get; init; }

    public string? ParentId { get; init; }

    [Relation(nameof(ParentId), References = [nameof(Id)], Name = "replies", OnDelete = ReferentialAction.SetNull)]
    public partial Note? Parent { get; }

    [Relation(Name = "replies")]
    public partial IReadOnlyList<Note> Replies { get; }
}
