using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>A column comes.</summary>
public sealed record AddColumn(Column Column) : TableChange
{
    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks(Pair<Table> tables) =>
        Column.IsRequired && !Column.FillsItself ? [new Risk.RequiredColumnAdded(tables.Previous.Name, Column.Name, Column.HasClientDefault)] : [];
}
