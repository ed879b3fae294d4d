namespace Blog;

/// <summary>The blog's database: SQLite on a laptop, PostgreSQL in production, from one set of records.</summary>
[Datasource(Provider.Sqlite, Provider.PostgreSql)]
public sealed partial class BlogDb : SchemaClient;
