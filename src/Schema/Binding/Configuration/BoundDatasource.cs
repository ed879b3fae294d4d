using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding.Configuration;

/// <summary>A datasource block that could be read.</summary>
internal sealed record BoundDatasource(Provider Provider, Datasource Datasource, RelationMode RelationMode);
