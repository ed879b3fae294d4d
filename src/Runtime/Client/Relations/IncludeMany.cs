using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>How a relation to many records is loaded.</summary>
public abstract class IncludeMany<
    TRecord,
    [DynamicallyAccessedMembers(Trimming.Kept)] TWhere,
    [DynamicallyAccessedMembers(Trimming.Kept)] TUnique,
    [DynamicallyAccessedMembers(Trimming.Kept)] TOrderBy,
    TField,
    TInclude> : RelationArguments
    where TRecord : class, IRecord<TRecord>
    where TWhere : class, IArguments
    where TUnique : class, IArguments
    where TOrderBy : class, IArguments
    where TField : struct, Enum
    where TInclude : Include<TRecord>
{
    /// <summary>Which of the related records; left out: all.</summary>
    public TWhere? Where { get; init; }

    /// <summary>Their order; the first one counts most.</summary>
    public IReadOnlyList<TOrderBy>? OrderBy { get; init; }

    /// <summary>The record to begin at.</summary>
    public TUnique? Cursor { get; init; }

    /// <summary>How many per record; a negative number takes the last ones.</summary>
    public int? Take { get; init; }

    /// <summary>How many to leave out first.</summary>
    public int? Skip { get; init; }

    /// <summary>Only the first record of those that are equal in these fields.</summary>
    public IReadOnlyList<TField>? Distinct { get; init; }

    /// <summary>The relations to load with each of them.</summary>
    public TInclude? Include { get; init; }

    /// <summary>Columns to leave out of each record, which keep their type's default; replaces what the client omits everywhere.</summary>
    public IReadOnlyList<TField>? Omit { get; init; }

    private protected sealed override IncludeWriter? Inclusion => Include;

    private protected sealed override int[]? Omitted => Omit is null ? null : FieldPlaces.Places(Omit);

    private protected sealed override RecordFactory Records(int[]? places) => places is null ? RecordsOf<TRecord>.Scalars : new RecordsOf<TRecord>(places, []);

    private protected sealed override void WriteArguments(ArgumentWriter writer, ModelInfo target)
    {
        writer.Part("where", Where);
        writer.Parts("orderBy", OrderBy);
        writer.Part("cursor", Cursor);
        writer.Count("take", Take);
        writer.Count("skip", Skip);
        writer.Fields("distinct", Distinct, target);
    }
}
