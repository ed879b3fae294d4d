using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Risks;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Migrate;

/// <summary>Where the rows stand that a plan speaks of, as long as its renames have not been made.</summary>
internal sealed class FormerPlaces
{
    private readonly List<MigrationStep> _renames;

    public FormerPlaces(MigrationPlan plan) =>
        _renames = [.. plan.Steps.Where(static step => step is RenameTable or RenameColumn or SwapColumns).Reverse()];

    /// <summary>The risk with the table and column to count in.</summary>
    public Risk Locate(Risk risk)
    {
        if (_renames.Count == 0)
        {
            return risk;
        }

        var (table, column) = Locate(risk.Table, risk.ColumnName);
        return risk with { CountedTable = table, FormerColumnName = column };
    }

    /// <summary>The table and column as they are called now.</summary>
    public (QualifiedName Table, string? Column) Locate(QualifiedName table, string? column)
    {
        foreach (var step in _renames)
        {
            switch (step)
            {
                case RenameTable rename when rename.Names.Next == table:
                    table = rename.Names.Previous;
                    break;
                case RenameColumn rename when rename.Table == table && rename.Names.Next == column:
                    column = rename.Names.Previous;
                    break;
                case SwapColumns swap when swap.Table == table:
                    column = column == swap.Names.Previous ? swap.Names.Next : column == swap.Names.Next ? swap.Names.Previous : column;
                    break;
            }
        }

        return (table, column);
    }
}
