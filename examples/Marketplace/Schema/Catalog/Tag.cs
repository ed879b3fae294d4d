using SchemaFirst;

namespace Marketplace;

[Model]
public partial record Tag
{
    [Id, PostgreSql.VarChar(40)] public required string Name { get; init; }
    public partial IReadOnlyList<Product> Products { get; }
}
