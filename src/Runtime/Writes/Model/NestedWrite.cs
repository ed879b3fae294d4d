using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Writes.Model;

/// <summary>A write along a relation of the row that is written.</summary>
/// <param name="Relation">The relation, seen from that row.</param>
internal abstract record NestedWrite(RelationInfo Relation);

/// <summary>New records are linked.</summary>
internal sealed record NestedCreate(RelationInfo Relation, IReadOnlyList<RowData> Rows) : NestedWrite(Relation);

/// <summary>New records without relations of their own are linked, those already there left alone if so wanted.</summary>
internal sealed record NestedCreateMany(RelationInfo Relation, IReadOnlyList<RowData> Rows, bool SkipDuplicates) : NestedWrite(Relation);

/// <summary>Records that exist are linked.</summary>
internal sealed record NestedConnect(RelationInfo Relation, IReadOnlyList<Filter> Where) : NestedWrite(Relation);

/// <summary>A record is linked; if there is none, it is created.</summary>
internal sealed record NestedConnectOrCreate(RelationInfo Relation, Filter Where, RowData Create) : NestedWrite(Relation);

/// <summary>Links are taken away; the records stay.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Where">Which of the linked records.</param>
internal sealed record NestedDisconnect(RelationInfo Relation, Filter Where) : NestedWrite(Relation);

/// <summary>Exactly these records are linked afterwards.</summary>
internal sealed record NestedSet(RelationInfo Relation, IReadOnlyList<Filter> Where) : NestedWrite(Relation);

/// <summary>A linked record is changed.</summary>
internal sealed record NestedUpdate(RelationInfo Relation, Filter Where, RowData Data) : NestedWrite(Relation);

/// <summary>Linked records are changed alike.</summary>
internal sealed record NestedUpdateMany(RelationInfo Relation, Filter Where, RowData Data) : NestedWrite(Relation);

/// <summary>A linked record is changed; if there is none, it is created.</summary>
internal sealed record NestedUpsert(RelationInfo Relation, Filter Where, RowData Create, RowData Update) : NestedWrite(Relation);

/// <summary>Linked records are deleted; all of them must be there.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Where">One condition for each record.</param>
internal sealed record NestedDelete(RelationInfo Relation, IReadOnlyList<Filter> Where) : NestedWrite(Relation);

/// <summary>Linked records are deleted.</summary>
internal sealed record NestedDeleteMany(RelationInfo Relation, Filter Where) : NestedWrite(Relation);
