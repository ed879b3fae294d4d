using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>A column goes.</summary>
public sealed record DropColumn(Column Column) : TableChange
{
    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks(Pair<Table> tables) => [new Risk.ColumnDropped(tables.Previous.Name, Column.Name)];
}
