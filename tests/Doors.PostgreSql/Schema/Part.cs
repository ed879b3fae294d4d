namespace Racks;

/// <summary>Stands in another schema than what it refers to; its columns have native types.</summary>
[Model, Schema("stock"), Index(nameof(RackId))]
public partial record Part
{
    [Id] public Guid Id { get; init; }

    [PostgreSql.VarChar(20)] public required string Name { get; init; }

    [PostgreSql.Char(3)] public string? Mark { get; init; }

    [PostgreSql.SmallInt] public int? Small { get; init; }

    [PostgreSql.Oid] public int? Number { get; init; }

    [PostgreSql.Real] public double? Weight { get; init; }

    [PostgreSql.Decimal(8, 3)] public decimal? Price { get; init; }

    [PostgreSql.Money] public decimal? Tax { get; init; }

    [PostgreSql.Timestamptz(6)] public DateTimeOffset? Made { get; init; }

    [PostgreSql.Timetz(3)] public DateTime? Bell { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Hour { get; init; }

    [PostgreSql.Inet] public string? Address { get; init; }

    [PostgreSql.Bit(4)] public string? Bits { get; init; }

    [PostgreSql.Xml] public string? Markup { get; init; }

    [PostgreSql.Json] public System.Text.Json.JsonElement? Plain { get; init; }

    [Default(Grade.B)] public Grade Grade { get; init; }

    public int? RackId { get; init; }

    [Relation(nameof(RackId), References = [nameof(Rack.Id)])]
    public partial Rack? Rack { get; }
}
