using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Queries;

/// <summary>A condition on the rows of a model, its names resolved and its values named by their place in the request.</summary>
internal abstract record Filter
{
    /// <summary>Holds for every row.</summary>
    public static readonly Filter True = new AndFilter([]);

    /// <summary>Holds for no row.</summary>
    public static readonly Filter False = new OrFilter([]);

    /// <summary>Both conditions; a null one counts as true.</summary>
    public static Filter? Both(Filter? left, Filter? right) =>
        left is null ? right : right is null ? left : new AndFilter([left, right]);
}

/// <summary>All of them hold.</summary>
internal sealed record AndFilter(IReadOnlyList<Filter> Parts) : Filter;

/// <summary>One of them holds.</summary>
internal sealed record OrFilter(IReadOnlyList<Filter> Parts) : Filter;

/// <summary>It does not hold.</summary>
internal sealed record NotFilter(Filter Inner) : Filter;

/// <summary>A column compared with a value or another column.</summary>
internal sealed record CompareFilter(ScalarInfo Field, Comparison Comparison, Operand Operand, bool IgnoreCase = false) : Filter;

/// <summary>A column is null, or is not.</summary>
internal sealed record NullFilter(ScalarInfo Field, bool IsNull) : Filter;

/// <summary>A column equals one of many values, or none of them.</summary>
internal sealed record InFilter(ScalarInfo Field, Operand List, bool Negated, bool IgnoreCase = false) : Filter;

/// <summary>A text matches a full-text query.</summary>
internal sealed record SearchFilter(ScalarInfo Field, Operand Query) : Filter;

/// <summary>A condition on a scalar list.</summary>
internal sealed record ScalarListFilter(ScalarInfo Field, ListCondition Condition, Operand Operand) : Filter;

/// <summary>A scalar list is empty, or is not.</summary>
internal sealed record EmptyListFilter(ScalarInfo Field, bool IsEmpty) : Filter;

/// <summary>A condition on a JSON column, or on the part of it that a path leads to.</summary>
internal sealed record JsonMatchFilter(ScalarInfo Field, Operand? Path, JsonCondition Condition, Operand Operand, bool IgnoreCase = false) : Filter
{
    /// <summary>True where the value must not match, but must still be of the condition's type: what <c>NOT</c> means for texts and lists in JSON.</summary>
    public bool Negated { get; init; }
}

/// <summary>A condition on the records that a relation leads to.</summary>
internal sealed record RelationFilter(RelationInfo Relation, RelationQuantifier Quantifier, Filter Inner) : Filter;

/// <summary>A condition on a group's aggregate (<c>having</c>).</summary>
/// <param name="Function">The function.</param>
/// <param name="Field">Its field.</param>
/// <param name="Result">Stands for the function's result in the condition.</param>
/// <param name="Condition">The condition.</param>
internal sealed record AggregateFilter(AggregateFunction Function, ScalarInfo Field, ScalarInfo Result, Filter Condition) : Filter;

/// <summary>The rows whose key columns are among many keys, given column by column.</summary>
internal sealed record KeysFilter(IReadOnlyList<ScalarInfo> Fields, IReadOnlyList<Operand> Lists) : Filter;
