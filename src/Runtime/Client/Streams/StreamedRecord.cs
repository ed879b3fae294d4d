using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>A record of a stream, and the key behind which the next page begins.</summary>
/// <param name="record">The record.</param>
/// <param name="key">The values of its identity.</param>
internal sealed class StreamedRecord(object record, RequestValue[] key)
{
    public object Record { get; } = record;

    public RequestValue[] Key { get; } = key;
}
