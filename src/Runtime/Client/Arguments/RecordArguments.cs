using SchemaFirst.Runtime.Client;

namespace SchemaFirst;

/// <summary>The arguments of a query that answers records.</summary>
public abstract class RecordArguments<TField, TInclude> : Arguments
    where TField : struct, Enum
    where TInclude : IncludeWriter
{
    private protected RecordArguments()
    {
    }

    /// <summary>The relations to load with each record.</summary>
    public TInclude? Include { get; init; }

    /// <summary>
    /// Columns to leave out of each record, which keep their type's default; what is said here replaces what the client omits everywhere, so that an empty
    /// list reads all columns. A select lambda reads what it touches and asks neither.
    /// </summary>
    public IReadOnlyList<TField>? Omit { get; init; }

    internal sealed override IncludeWriter? Inclusion => Include;

    internal sealed override int[]? Omitted => Omit is null ? null : FieldPlaces.Places(Omit);
}
