using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Changes;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>A column that stays.</summary>
internal sealed record ColumnComparison(Pair<Column> Columns, ColumnAspects Aspects, ColumnCast? Cast)
{
    public static ColumnComparison Compare(Pair<Column> columns, DiffTraits traits)
    {
        var (previous, next) = (columns.Previous, columns.Next);

        // Nearly all columns stay what they are: no table of casts is asked about those.
        var cast = previous.Type == next.Type && previous.Arity == next.Arity ? null : traits.Cast(columns);
        var aspects = ColumnAspects.None;
        if (previous.Arity != next.Arity)
        {
            aspects |= ColumnAspects.Arity;
        }

        if (cast is not null)
        {
            aspects |= ColumnAspects.Type;
        }

        if (traits.CountersAreChosen && previous.IsAutoIncrement != next.IsAutoIncrement)
        {
            aspects |= ColumnAspects.AutoIncrement;
        }

        if (!(traits.CountersAreChosen && previous.IsAutoIncrement && next.IsAutoIncrement) && !traits.DefaultsMatch(columns))
        {
            aspects |= ColumnAspects.Default;
        }

        return new ColumnComparison(columns, aspects, cast);
    }

    public TableChange ToChange(bool fillsNulls) => Cast == ColumnCast.Impossible
        ? new RecreateColumn(Columns)
        : new AlterColumn(Columns, Aspects, Cast, fillsNulls && Columns.Next.Default is not (null or ColumnDefault.Expression { Sql: null }));
}
