namespace SchemaFirst.QueryBench.Records;

/// <summary>What an article is about: the many-to-many relation.</summary>
[Model]
public partial record Tag
{
    [Id, AutoIncrement] public int Id { get; init; }

    [Unique] public required string Word { get; init; }

    public partial IReadOnlyList<Article> Articles { get; }
}
