using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>A primary key comes.</summary>
public sealed record AddPrimaryKey(PrimaryKey Key) : TableChange;
