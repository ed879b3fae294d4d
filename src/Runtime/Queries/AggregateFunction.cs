namespace SchemaFirst.Runtime.Queries;

/// <summary>The functions over many rows.</summary>
internal enum AggregateFunction
{
    Count,
    Sum,
    Average,
    Minimum,
    Maximum,
}
