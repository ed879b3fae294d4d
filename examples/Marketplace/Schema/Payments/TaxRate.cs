using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(ClassId), nameof(CountryCode), nameof(ValidFrom)), Index(nameof(CountryCode))]
public partial record TaxRate
{
    public int ClassId { get; init; }
    [Relation(nameof(ClassId), References = [nameof(TaxClass.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial TaxClass Class { get; }

    [PostgreSql.Char(2)] public required string CountryCode { get; init; }
    [Relation(nameof(CountryCode), References = [nameof(Country.Code)], OnDelete = ReferentialAction.Cascade)]
    public partial Country Country { get; }

    public DateOnly ValidFrom { get; init; }
    [PostgreSql.Decimal(5, 4)] public decimal Rate { get; init; }
}
