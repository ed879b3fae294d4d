using System.Text.Json;

namespace Racks;

/// <summary>A list of every kind.</summary>
[Model, Schema("public")]
public partial record Rack
{
    [Id, AutoIncrement] public int Id { get; init; }

    [Unique] public required string Code { get; init; }

    public IReadOnlyList<string> Texts { get; init; } = [];

    public IReadOnlyList<bool> Flags { get; init; } = [];

    public IReadOnlyList<int> Wholes { get; init; } = [];

    public IReadOnlyList<long> Bigs { get; init; } = [];

    public IReadOnlyList<double> Ratios { get; init; } = [];

    public IReadOnlyList<decimal> Prices { get; init; } = [];

    public IReadOnlyList<DateTime> Times { get; init; } = [];

    public IReadOnlyList<DateTimeOffset> Moments { get; init; } = [];

    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    public IReadOnlyList<TimeOnly> Hours { get; init; } = [];

    public IReadOnlyList<Guid> Tickets { get; init; } = [];

    public IReadOnlyList<byte[]> Blobs { get; init; } = [];

    public IReadOnlyList<JsonElement> Documents { get; init; } = [];

    public IReadOnlyList<Grade> Grades { get; init; } = [];

    public JsonElement? Extra { get; init; }

    public partial IReadOnlyList<Part> Parts { get; }
}
