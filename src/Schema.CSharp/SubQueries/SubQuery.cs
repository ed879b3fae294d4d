using System.Collections.Immutable;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// What SQL can do of the LINQ that follows a relation in a select lambda. The lambda still runs over what was fetched, so that this only ever
/// spares rows that it would drop: conditions may keep too many, but a limit is taken over only where conditions and order are exactly the lambda's.
/// </summary>
public sealed record SubQuery
{
    /// <summary>Nothing yet.</summary>
    public static readonly SubQuery Whole = new();

    /// <summary>The conditions.</summary>
    public ImmutableArray<SubCondition> Where { get; init; } = [];

    /// <summary>The order; the first one counts most.</summary>
    public ImmutableArray<SubOrder> OrderBy { get; init; } = [];

    /// <summary>How many rows are wanted, with those that are skipped; null for all.</summary>
    public int? Take { get; init; }

    /// <summary>How many of them the lambda skips.</summary>
    public int Skip { get; init; }

    /// <summary>False once something was met that SQL does not do: a limit behind it is the lambda's own.</summary>
    public bool IsExact { get; init; } = true;

    /// <summary>True once nothing more can be taken over.</summary>
    public bool IsClosed { get; init; }

    /// <summary>True where SQL does nothing.</summary>
    public bool IsEmpty => Where.Length == 0 && Take is null;
}
