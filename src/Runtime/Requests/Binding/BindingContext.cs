using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>What binding needs to know besides the request: the schema, and what the database can do.</summary>
internal sealed record BindingContext(DataModel Model, SqlDialect Dialect);
