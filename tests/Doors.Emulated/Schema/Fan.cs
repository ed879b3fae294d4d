namespace Teams;

/// <summary>Forgets the team.</summary>
[Model, Index(nameof(TeamId))]
public partial record Fan
{
    [Id] public int Id { get; init; }

    public int? TeamId { get; init; }

    [Relation(nameof(TeamId), References = [nameof(Team.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial Team? Team { get; }
}
