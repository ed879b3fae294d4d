using System.Text.Json;

namespace Blog;

/// <summary>One column of every kind that both databases have, required and optional.</summary>
[Model, Unique(nameof(Whole), nameof(Kind)), Unique(nameof(Ticket), nameof(Day), Name = "visit")]
public partial record Thing
{
    [Id] public int Id { get; init; }

    [Unique] public required string Code { get; init; }

    public required string Text { get; init; }

    public string? MaybeText { get; init; }

    public required bool Flag { get; init; }

    public bool? MaybeFlag { get; init; }

    public required int Whole { get; init; }

    public int? MaybeWhole { get; init; }

    [Unique] public required long Big { get; init; }

    public long? MaybeBig { get; init; }

    public required double Ratio { get; init; }

    public double? MaybeRatio { get; init; }

    public required decimal Price { get; init; }

    public decimal? MaybePrice { get; init; }

    public required DateTime At { get; init; }

    public DateTime? MaybeAt { get; init; }

    public required DateTimeOffset Moment { get; init; }

    public DateTimeOffset? MaybeMoment { get; init; }

    public required DateOnly Day { get; init; }

    public DateOnly? MaybeDay { get; init; }

    public required TimeOnly Hour { get; init; }

    public TimeOnly? MaybeHour { get; init; }

    public required Guid Ticket { get; init; }

    public Guid? MaybeTicket { get; init; }

    public required byte[] Blob { get; init; }

    public byte[]? MaybeBlob { get; init; }

    public required JsonElement Document { get; init; }

    public JsonElement? MaybeDocument { get; init; }

    [Json] public required Look Look { get; init; }

    [Json] public Look? MaybeLook { get; init; }

    public required Kind Kind { get; init; }

    public Kind? MaybeKind { get; init; }
}
