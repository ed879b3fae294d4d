using System.Text.Json;
using SchemaFirst;

namespace Marketplace;

[Model]
public partial record Setting
{
    [Id, PostgreSql.VarChar(80)] public required string Key { get; init; }
    public JsonElement Value { get; init; }
    [UpdatedAt] public DateTimeOffset UpdatedAt { get; init; }
}
