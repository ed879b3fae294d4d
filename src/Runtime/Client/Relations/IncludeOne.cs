using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>How a relation to one record is loaded.</summary>
public abstract class IncludeOne<TRecord, TWhere, TInclude> : RelationArguments
    where TRecord : class, IRecord<TRecord>
    where TWhere : class, IArguments
    where TInclude : Include<TRecord>
{
    /// <summary>A condition on the record; where it does not hold there is none. Only for relations that may be empty.</summary>
    public TWhere? Where { get; init; }

    /// <summary>The relations to load with it.</summary>
    public TInclude? Include { get; init; }

    private protected sealed override IncludeWriter? Inclusion => Include;

    private protected sealed override RecordFactory WholeRecords => RecordsOf<TRecord>.Scalars;

    private protected sealed override void WriteArguments(ArgumentWriter writer, ModelInfo target) => writer.Part("where", Where);
}
