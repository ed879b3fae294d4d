using System.Text.Json;
using SchemaFirst;

namespace Marketplace;

/// <summary>A change to anything that auditors ask for</summary>
[Model]
[Index(nameof(SubjectType), nameof(SubjectId), nameof(OccurredAt), Sort.Desc)]
[Index(nameof(ActorId))]
[Index(nameof(OccurredAt), Type = IndexType.Brin)]
public partial record AuditEntry
{
    [Id, AutoIncrement] public long Id { get; init; }
    [Now] public DateTimeOffset OccurredAt { get; init; }

    public Guid? ActorId { get; init; }
    [Relation(nameof(ActorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial User? Actor { get; }

    [PostgreSql.VarChar(60)] public required string SubjectType { get; init; }
    [PostgreSql.VarChar(60)] public required string SubjectId { get; init; }
    public AuditAction Action { get; init; }
    public JsonElement? Before { get; init; }
    public JsonElement? After { get; init; }
    [PostgreSql.Inet] public string? IpAddress { get; init; }
}
