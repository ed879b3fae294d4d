using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Changes;

namespace SchemaFirst.Schema.Dialects.Sqlite;

/// <summary>SQLite alters little in place: nullable columns and indexes come and go, everything else is a rebuild.</summary>
internal sealed class SqliteDiffTraits : DiffTraits
{
    /// <inheritdoc/>
    public override bool CanAlterTables => false;

    /// <inheritdoc/>
    public override bool CanRenameIndexes => false;

    /// <inheritdoc/>
    public override bool CanRenameConstraints => false;

    /// <inheritdoc/>
    public override bool CountersAreChosen => false;

    /// <inheritdoc/>
    public override bool IsPartOfTable(TableIndex index) => index.IsConstraint;

    /// <summary>Constants only: the rows that are there would have to be computed.</summary>
    public override bool CanAddWith(ColumnDefault value) => value switch
    {
        ColumnDefault.Now => false,
        ColumnDefault.Expression { Sql: { } sql } => SqliteDefaults.IsConstant(sql),
        _ => true,
    };

    /// <inheritdoc/>
    public override bool FillsNullsOnRebuild => true;

    /// <inheritdoc/>
    public override bool NewEnumValuesNeedCommit => false;

    /// <inheritdoc/>
    public override ColumnCast? Cast(Pair<Column> columns)
    {
        var (previous, next) = (columns.Previous.Type, columns.Next.Type);
        if (previous.Family == next.Family)
        {
            return previous.Family != ColumnFamily.Unsupported || string.Equals(previous.Sql, next.Sql, StringComparison.OrdinalIgnoreCase) ? null : ColumnCast.Risky;
        }

        return next.Family == ColumnFamily.String ? ColumnCast.Safe : ColumnCast.Risky;
    }

    /// <inheritdoc/>
    public override bool DefaultsMatch(Pair<Column> columns) => DefaultComparison.AreEqual(columns);
}
