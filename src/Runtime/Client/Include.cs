using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst;

/// <summary>The relations to load with each record.</summary>
public abstract class Include<TRecord> : IncludeWriter
    where TRecord : class, IRecord<TRecord>
{
    private protected override RecordFactory CreateFactory(Selection? touched, SelectedRelation[] relations) =>
        new RecordsOf<TRecord>(touched?.Places, relations);
}
