using System.Text.Json;
using SchemaFirst;

namespace Marketplace;

/// <summary>Jobs wait here until a worker takes them; triggers write some of them, so the database makes the ids</summary>
[Model]
[Index(nameof(Queue), nameof(RunAt), Map = "Job_waiting_idx", WhereIs = [nameof(FinishedAt), null])]
public partial record Job
{
    [Id, DbGenerated("gen_random_uuid()")] public Guid Id { get; init; }
    [Default("default"), PostgreSql.VarChar(40)] public required string Queue { get; init; }
    public JsonElement Payload { get; init; }
    [Default(0), PostgreSql.SmallInt] public int Attempts { get; init; }
    [Now] public DateTimeOffset RunAt { get; init; }
    public DateTimeOffset? LockedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }
    public string? LastError { get; init; }
}
