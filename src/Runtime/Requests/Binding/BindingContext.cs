using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Values;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>What binding needs to know besides the request: the schema, and what the database can do.</summary>
internal sealed record BindingContext(DataModel Model, SqlDialect Dialect)
{
    /// <summary>Makes the values that the engine fills in.</summary>
    public ValueGenerator Values { get; } = new(TimeProvider.System);
}
