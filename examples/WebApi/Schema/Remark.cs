using SchemaFirst;

namespace WebApi;

/// <summary>A word on a link.</summary>
[Model, Index(nameof(LinkId))]
public partial record Remark
{
    [Id] public required string Id { get; init; }

    public required string Text { get; init; }

    public required string LinkId { get; init; }

    [Relation(nameof(LinkId), References = [nameof(Link.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Link Link { get; }
}
