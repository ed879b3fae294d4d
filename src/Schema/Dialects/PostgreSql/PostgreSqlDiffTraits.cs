using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Changes;

namespace SchemaFirst.Schema.Dialects.PostgreSql;

/// <summary>PostgreSQL alters everything in place.</summary>
internal sealed class PostgreSqlDiffTraits : DiffTraits
{
    /// <inheritdoc/>
    public override bool CanAlterTables => true;

    /// <inheritdoc/>
    public override bool IndexesLockWrites => true;

    /// <inheritdoc/>
    public override bool CanRenameIndexes => true;

    /// <inheritdoc/>
    public override bool CanRenameConstraints => true;

    /// <inheritdoc/>
    public override bool CountersAreChosen => true;

    /// <inheritdoc/>
    public override bool FillsNullsOnRebuild => false;

    /// <inheritdoc/>
    public override bool NewEnumValuesNeedCommit => true;

    /// <inheritdoc/>
    public override ColumnCast? Cast(Pair<Column> columns) => PostgreSqlCasts.Between(columns.Previous, columns.Next);

    /// <inheritdoc/>
    public override bool DefaultsMatch(Pair<Column> columns) => DefaultComparison.AreEqual(columns);

    /// <inheritdoc/>
    protected override string? AlgorithmOf(TableIndex index) => index.Algorithm ?? "BTree";

    /// <inheritdoc/>
    protected override bool OperatorClassesMatch(IndexColumn previous, IndexColumn next) => (previous.OperatorClass, next.OperatorClass) switch
    {
        (null, null) => true,
        (null, _) => next.IsDefaultOperatorClass,
        (_, null) => previous.IsDefaultOperatorClass,
        _ => previous.OperatorClass == next.OperatorClass || (previous.IsDefaultOperatorClass && next.IsDefaultOperatorClass),
    };
}
