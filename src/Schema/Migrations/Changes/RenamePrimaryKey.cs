using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>The primary key's constraint gets another name.</summary>
public sealed record RenamePrimaryKey(Pair<PrimaryKey> Keys) : TableChange;
