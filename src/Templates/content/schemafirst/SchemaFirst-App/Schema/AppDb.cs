using SchemaFirst;

namespace AppNamespace;

#if (postgresql)
/// <summary>The database: PostgreSQL, and SQLite for tests.</summary>
[Datasource(Provider.PostgreSql, Provider.Sqlite)]
#else
/// <summary>The database.</summary>
[Datasource(Provider.Sqlite)]
#endif
public sealed partial class AppDb : SchemaClient;
