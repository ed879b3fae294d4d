using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>
/// By which columns to group records, and which functions to run over each group: those that a lambda reads, those listed here, or without either
/// all that the columns take.
/// </summary>
public abstract class GroupByArguments<
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TOrder,
    [DynamicallyAccessedMembers(Trimming.Kept)] THaving,
    TField,
    TNumber> : Arguments
    where TWhere : class, IArguments
    where TOrder : class, IArguments
    where THaving : class, IArguments
    where TField : struct, Enum
    where TNumber : struct, Enum
{
    private TWhere? _where;

    /// <summary>The columns whose values make a group.</summary>
    public required IReadOnlyList<TField> By { get; init; }

    /// <summary>Which records to group; left out: all.</summary>
    public TWhere? Where
    {
        get => _where;
        init => _where = value;
    }

    /// <summary>Which groups to answer, by their columns or by functions over them; left out: all.</summary>
    public THaving? Having { get; init; }

    /// <summary>The order of the groups, by columns of <see cref="By"/> or by functions; the first one counts most.</summary>
    public IReadOnlyList<TOrder>? OrderBy { get; init; }

    /// <summary>How many groups; a negative number takes the last ones.</summary>
    public int? Take { get; init; }

    /// <summary>How many groups to leave out first.</summary>
    public int? Skip { get; init; }

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

    internal sealed override int[] Groups => FieldPlaces.Places(By);

    internal override void Write(ArgumentWriter writer, ModelInfo model)
    {
        writer.Fields("by", By, model);
        writer.Part("where", Where);
        writer.Part("having", Having);
        writer.Parts("orderBy", OrderBy);
        writer.Count("take", Take);
        writer.Count("skip", Skip);
    }

    /// <summary>The same arguments with another condition; for interceptors.</summary>
    /// <param name="change">Makes it of the one that is there.</param>
    public Arguments WithWhere(Func<TWhere?, TWhere> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var copy = (GroupByArguments<TWhere, TOrder, THaving, TField, TNumber>)MemberwiseClone();
        copy._where = change(_where);
        return copy;
    }
}
