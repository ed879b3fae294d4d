using System.Text.Json;

namespace Blog;

/// <summary>One column of each kind, required and optional.</summary>
[Model]
public partial record Sample
{
    [Id, Uuid] public string Id { get; init; } = "";

    public required bool Flag { get; init; }

    public bool? MaybeFlag { get; init; }

    public required int Small { get; init; }

    public int? MaybeSmall { get; init; }

    public required long Big { get; init; }

    public required double Ratio { get; init; }

    public double? MaybeRatio { get; init; }

    public required decimal Price { get; init; }

    public required DateTime At { get; init; }

    public DateTimeOffset? Moment { get; init; }

    public DateOnly? Day { get; init; }

    public Guid? Ticket { get; init; }

    public required byte[] Blob { get; init; }

    public required JsonElement Document { get; init; }

    public Role? MaybeRole { get; init; }
}
