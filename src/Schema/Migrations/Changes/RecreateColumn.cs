using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>A column is dropped and made anew, because no cast leads to its new type.</summary>
public sealed record RecreateColumn(Pair<Column> Columns) : TableChange
{
    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks(Pair<Table> tables)
    {
        var (table, name) = (tables.Previous.Name, Columns.Previous.Name);
        if (!Columns.Next.IsRequired || Columns.Next.FillsItself)
        {
            return [new Risk.ColumnRecreated(table, name)];
        }

        return Columns.Previous.Arity == ColumnArity.Nullable
            ? [new Risk.RequiredColumnAdded(table, name, Columns.Next.HasClientDefault)]
            : [new Risk.RequiredColumnRecreated(table, name)];
    }
}
