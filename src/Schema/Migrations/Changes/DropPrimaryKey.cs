using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>The primary key goes.</summary>
public sealed record DropPrimaryKey(PrimaryKey Key) : TableChange
{
    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks(Pair<Table> tables) => tables.Next.IsLink ? [] : [new Risk.PrimaryKeyChanged(tables.Previous.Name)];
}
