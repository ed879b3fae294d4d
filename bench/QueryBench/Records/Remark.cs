namespace SchemaFirst.QueryBench.Records;

/// <summary>What a writer says of an article.</summary>
[Model, Index(nameof(ArticleId)), Index(nameof(WriterId))]
public partial record Remark
{
    [Id, AutoIncrement] public int Id { get; init; }

    public int ArticleId { get; init; }

    public int WriterId { get; init; }

    public required string Text { get; init; }

    [Relation(nameof(ArticleId), References = [nameof(Article.Id)])]
    public partial Article Article { get; }

    [Relation(nameof(WriterId), References = [nameof(Writer.Id)])]
    public partial Writer Writer { get; }
}
