using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst;

/// <summary>
/// Over which records to run functions, and which: those that a lambda reads, those listed here, or without either all that the columns take.
/// </summary>
public abstract class AggregateArguments<
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TOrderBy,
    TField,
    TNumber> : CountArguments<TWhere, TUnique, TOrderBy>
    where TWhere : class, IArguments
    where TUnique : class, IArguments
    where TOrderBy : class, IArguments
    where TField : struct, Enum
    where TNumber : struct, Enum
{
    /// <summary>Count the records that have a value in these columns.</summary>
    public IReadOnlyList<TField>? Count { get; init; }

    /// <summary>Add up these columns.</summary>
    public IReadOnlyList<TNumber>? Sum { get; init; }

    /// <summary>Take the average of these columns.</summary>
    public IReadOnlyList<TNumber>? Average { get; init; }

    /// <summary>Find the least value of these columns.</summary>
    public IReadOnlyList<TField>? Min { get; init; }

    /// <summary>Find the greatest value of these columns.</summary>
    public IReadOnlyList<TField>? Max { get; init; }

    internal sealed override AggregateSelection? Functions => FieldPlaces.Selection(Count, Sum, Average, Min, Max);
}
