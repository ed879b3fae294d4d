namespace SchemaFirst.QueryBench.Records;

/// <summary>A magazine: writers, their articles with tags, remarks on them, and a tree of sections for includes of any depth.</summary>
[Datasource(Provider.Sqlite, Provider.PostgreSql)]
public sealed partial class MagazineDb : SchemaClient;
