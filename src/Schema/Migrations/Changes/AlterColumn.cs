using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>A column changes and keeps its values.</summary>
/// <param name="Columns">The column.</param>
/// <param name="Aspects">What of it changes.</param>
/// <param name="Cast">How its values take the new type; null when the type stays.</param>
/// <param name="FillsNulls">True when nulls are replaced by the default as the change is made.</param>
public sealed record AlterColumn(Pair<Column> Columns, ColumnAspects Aspects, ColumnCast? Cast, bool FillsNulls) : TableChange
{
    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks(Pair<Table> tables)
    {
        var risks = new List<Risk>();
        if (Columns.Previous.Arity == ColumnArity.Nullable && Columns.Next.IsRequired && !FillsNulls)
        {
            risks.Add(new Risk.ColumnMadeRequired(tables.Previous.Name, Columns.Previous.Name));
        }

        if (Cast == ColumnCast.Risky)
        {
            risks.Add(new Risk.ValuesCast(tables.Previous.Name, Columns.Previous.Name, Columns.Select(static column => column.Type)));
        }

        return risks;
    }
}
