using SchemaFirst;

namespace Marketplace;

[Model, Unique(nameof(UserId), nameof(Name))]
public partial record ApiKey
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    [PostgreSql.VarChar(80)] public required string Name { get; init; }
    [Unique, PostgreSql.Char(8)] public required string Prefix { get; init; }
    public required byte[] SecretHash { get; init; }
    [Default([ApiScope.CatalogRead])] public IReadOnlyList<ApiScope> Scopes { get; init; } = [];
    public DateTimeOffset? LastUsedAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }
}
