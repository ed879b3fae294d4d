namespace SchemaFirst.QueryBench.Records;

/// <summary>What a writer tells of himself: the one-to-one relation.</summary>
[Model]
public partial record Portrait
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Bio { get; init; }

    [Unique] public int WriterId { get; init; }

    [Relation(nameof(WriterId), References = [nameof(Writer.Id)])]
    public partial Writer Writer { get; }
}
