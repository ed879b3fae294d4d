using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Queries;

/// <summary>One criterion of an order.</summary>
/// <param name="Path">The to-one relations to walk first.</param>
/// <param name="Descending">The direction.</param>
/// <param name="NullsFirst">Where nulls go; null for the database's own way.</param>
internal abstract record OrderTerm(IReadOnlyList<RelationInfo> Path, bool Descending, bool? NullsFirst);

/// <summary>By a column.</summary>
internal sealed record FieldOrder(IReadOnlyList<RelationInfo> Path, ScalarInfo Field, bool Descending, bool? NullsFirst = null)
    : OrderTerm(Path, Descending, NullsFirst);

/// <summary>By the number of related records.</summary>
internal sealed record RelationCountOrder(IReadOnlyList<RelationInfo> Path, RelationInfo Relation, bool Descending)
    : OrderTerm(Path, Descending, null);

/// <summary>By an aggregate of the group.</summary>
internal sealed record AggregateOrder(AggregateFunction Function, ScalarInfo Field, bool Descending)
    : OrderTerm([], Descending, null);

/// <summary>By how well texts match a full-text query.</summary>
internal sealed record RelevanceOrder(IReadOnlyList<RelationInfo> Path, IReadOnlyList<ScalarInfo> Fields, Operand Search, bool Descending)
    : OrderTerm(Path, Descending, null);
