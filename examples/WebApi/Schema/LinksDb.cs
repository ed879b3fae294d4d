using SchemaFirst;

namespace WebApi;

/// <summary>A collection of links: SQLite as it stands, PostgreSQL where the settings say so.</summary>
[Datasource(Provider.Sqlite, Provider.PostgreSql)]
public sealed partial class LinksDb : SchemaClient;
