namespace Blog;

/// <summary>One column for each way in which a value comes by itself.</summary>
[Model]
public partial record Token
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Note { get; init; }

    [Uuid] public string Uuid { get; init; } = "";

    [Uuid(7)] public string Uuid7 { get; init; } = "";

    [Cuid] public string Cuid { get; init; } = "";

    [Cuid(2)] public string Cuid2 { get; init; } = "";

    [Ulid] public string Ulid { get; init; } = "";

    [NanoId] public string NanoId { get; init; } = "";

    [NanoId(5)] public string Short { get; init; } = "";

    [DbGenerated("'made by the database'")] public string Made { get; init; } = "";

    [Now] public DateTime Created { get; init; }

    [UpdatedAt] public DateTime Updated { get; init; }

    [Default(42)] public int Answer { get; init; }

    [Default("it's")] public string Word { get; init; } = "";

    [Default(true)] public bool Yes { get; init; }

    [Default(Kind.Special)] public Kind Kind { get; init; }
}
