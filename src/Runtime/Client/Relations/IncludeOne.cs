using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>How a relation to one record is loaded.</summary>
public abstract class IncludeOne<TRecord, [DynamicallyAccessedMembers(Trimming.Kept)] TWhere, TField, TInclude> : RelationArguments
    where TRecord : class, IRecord<TRecord>
    where TWhere : class, IArguments
    where TField : struct, Enum
    where TInclude : Include<TRecord>
{
    /// <summary>A condition on the record; where it does not hold there is none. Only for relations that may be empty.</summary>
    public TWhere? Where { get; init; }

    /// <summary>The relations to load with it.</summary>
    public TInclude? Include { get; init; }

    /// <summary>Columns to leave out of each record, which keep their type's default; replaces what the client omits everywhere.</summary>
    public IReadOnlyList<TField>? Omit { get; init; }

    private protected sealed override IncludeWriter? Inclusion => Include;

    private protected sealed override int[]? Omitted => Omit is null ? null : FieldPlaces.Places(Omit);

    private protected sealed override RecordFactory Records(int[]? places) => places is null ? RecordsOf<TRecord>.Scalars : new RecordsOf<TRecord>(places, []);

    private protected sealed override void WriteArguments(ArgumentWriter writer, ModelInfo target) => writer.Part("where", Where);
}
