namespace Teams;

/// <summary>Goes with the team.</summary>
[Model, Index(nameof(TeamId))]
public partial record Player
{
    [Id] public int Id { get; init; }

    public int TeamId { get; init; }

    [Relation(nameof(TeamId), References = [nameof(Team.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Team Team { get; }
}
