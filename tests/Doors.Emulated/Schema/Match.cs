namespace Teams;

/// <summary>Holds the team.</summary>
[Model, Index(nameof(TeamName))]
public partial record Match
{
    [Id] public int Id { get; init; }

    public required string TeamName { get; init; }

    [Relation(nameof(TeamName), References = [nameof(Team.Name)], OnDelete = ReferentialAction.Restrict)]
    public partial Team Team { get; }
}
