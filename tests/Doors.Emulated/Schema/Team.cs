namespace Teams;

/// <summary>A team.</summary>
[Model]
public partial record Team
{
    [Id] public int Id { get; init; }

    [Unique] public required string Name { get; init; }

    public partial IReadOnlyList<Player> Players { get; }

    public partial IReadOnlyList<Fan> Fans { get; }

    public partial IReadOnlyList<Match> Matches { get; }
}
