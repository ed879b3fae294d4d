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
    // Seldom said, since a lambda tells the same: it takes room only where it is.
    private Lists? _lists;

    /// <summary>Count the records that have a value in these columns.</summary>
    public IReadOnlyList<TField>? Count
    {
        get => _lists?.Count;
        init => (_lists ??= new()).Count = value;
    }

    /// <summary>Add up these columns.</summary>
    public IReadOnlyList<TNumber>? Sum
    {
        get => _lists?.Sum;
        init => (_lists ??= new()).Sum = value;
    }

    /// <summary>Take the average of these columns.</summary>
    public IReadOnlyList<TNumber>? Average
    {
        get => _lists?.Average;
        init => (_lists ??= new()).Average = value;
    }

    /// <summary>Find the least value of these columns.</summary>
    public IReadOnlyList<TField>? Min
    {
        get => _lists?.Min;
        init => (_lists ??= new()).Min = value;
    }

    /// <summary>Find the greatest value of these columns.</summary>
    public IReadOnlyList<TField>? Max
    {
        get => _lists?.Max;
        init => (_lists ??= new()).Max = value;
    }

    internal sealed override AggregateSelection? Functions =>
        _lists is null ? null : FieldPlaces.Selection(_lists.Count, _lists.Sum, _lists.Average, _lists.Min, _lists.Max);

    private sealed class Lists
    {
        public IReadOnlyList<TField>? Count;
        public IReadOnlyList<TNumber>? Sum;
        public IReadOnlyList<TNumber>? Average;
        public IReadOnlyList<TField>? Min;
        public IReadOnlyList<TField>? Max;
    }
}
