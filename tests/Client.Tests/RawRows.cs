using System.Text.Json;

namespace Blog;

/// <summary>Rows of raw SQL, in every form that a C# developer may write them.</summary>
public sealed record PostRow(int Id, string Title, string? Content, DateTime CreatedAt);

public readonly record struct AuthorViews(int? AuthorId, decimal Total);

internal sealed class EverythingRow
{
    public required bool Flag { get; init; }

    public short Small { get; set; }

    public long? Big { get; set; }

    public float Ratio { get; set; }

    public decimal Price { get; set; }

    [Map("at")] public DateTimeOffset Moment { get; set; }

    public DateOnly? Day { get; set; }

    public Guid Ticket { get; set; }

    public byte[]? Blob { get; set; }

    public JsonElement Document { get; set; }

    public Role? MaybeRole { get; set; }

    public DayOfWeek Weekday { get; set; }
}

public sealed record NamedRow(string Name);
