namespace Racks;

/// <summary>What only PostgreSQL has: lists, schemas, native types.</summary>
[Datasource(Provider.PostgreSql, Schemas = ["public", "stock"])]
public sealed partial class RackDb : SchemaClient;
