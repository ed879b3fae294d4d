namespace SchemaFirst.QueryBench.Records;

/// <summary>Who writes.</summary>
[Model]
public partial record Writer
{
    [Id, AutoIncrement] public int Id { get; init; }

    [Unique] public required string Handle { get; init; }

    public string? Name { get; init; }

    [Now, PostgreSql.Timestamptz] public DateTime JoinedAt { get; init; }

    public partial Portrait? Portrait { get; }

    public partial IReadOnlyList<Article> Articles { get; }

    public partial IReadOnlyList<Remark> Remarks { get; }
}
