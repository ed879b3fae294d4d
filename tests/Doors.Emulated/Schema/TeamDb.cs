namespace Teams;

/// <summary>A schema without foreign keys: the client keeps its relations whole.</summary>
[Datasource(Provider.Sqlite, Provider.PostgreSql, RelationMode = RelationMode.Prisma)]
public sealed partial class TeamDb : SchemaClient;
