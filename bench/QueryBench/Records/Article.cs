namespace SchemaFirst.QueryBench.Records;

/// <summary>What is read.</summary>
[Model, Index(nameof(WriterId))]
public partial record Article
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Title { get; init; }

    public string? Body { get; init; }

    [Default(false)] public bool Published { get; init; }

    [Default(0)] public int Reads { get; init; }

    public int WriterId { get; init; }

    [Now, PostgreSql.Timestamptz] public DateTime WrittenAt { get; init; }

    [Relation(nameof(WriterId), References = [nameof(Writer.Id)])]
    public partial Writer Writer { get; }

    public partial IReadOnlyList<Remark> Remarks { get; }

    public partial IReadOnlyList<Tag> Tags { get; }
}
