using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst;

/// <summary>The relations to load with each record.</summary>
public abstract class Include<TRecord> : IncludeWriter
    where TRecord : class, IRecord<TRecord>
{
    private protected override RecordFactory CreateFactory(int[]? places, SelectedRelation[] relations) =>
        new RecordsOf<TRecord>(places, relations);
}
