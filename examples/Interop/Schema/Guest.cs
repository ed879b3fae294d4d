using SchemaFirst;

namespace Interop;

/// <summary>Somebody who came by.</summary>
[Model]
public partial record Guest
{
    [Id, AutoIncrement] public int Id { get; init; }

    [Unique] public required string Name { get; init; }

    [Now] public DateTime Since { get; init; }

    public partial IReadOnlyList<Entry> Entries { get; }
}
