namespace SchemaFirst.Hosting.Tests;

/// <summary>A client of both databases.</summary>
[Datasource(Provider.Sqlite, Provider.PostgreSql)]
public sealed partial class NotesDb : SchemaClient;
