using SchemaFirst;

namespace WebApi;

/// <summary>An address worth keeping.</summary>
[Model]
public partial record Link
{
    [Id] public required string Id { get; init; }

    [Unique] public required string Url { get; init; }

    public required string Title { get; init; }

    [Default(0)] public int Visits { get; init; }

    public partial IReadOnlyList<Remark> Remarks { get; }
}
