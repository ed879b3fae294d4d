using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Changes;

namespace SchemaFirst.Schema.Migrations;

/// <summary>What the differ asks of a dialect. Tables that cannot be altered in place are rebuilt.</summary>
public abstract class DiffTraits
{
    /// <summary>True when columns, primary and foreign keys of a table can change in place.</summary>
    public abstract bool CanAlterTables { get; }

    /// <summary>True when a table that an index is built on can be read and not written to meanwhile.</summary>
    public virtual bool IndexesLockWrites => false;

    /// <summary>True when an index can be renamed.</summary>
    public abstract bool CanRenameIndexes { get; }

    /// <summary>True when constraints have names that can be changed.</summary>
    public abstract bool CanRenameConstraints { get; }

    /// <summary>True when whether a column counts up is the column's own business, and not that of its being the key.</summary>
    public abstract bool CountersAreChosen { get; }

    /// <summary>True when the index is part of the statement that creates the table, under a name that the database makes up.</summary>
    public virtual bool IsPartOfTable(TableIndex index) => false;

    /// <summary>True when the default can be given to a column that is added to a table.</summary>
    public virtual bool CanAddWith(ColumnDefault value) => true;

    /// <summary>True when a column that becomes required takes its default where it is null.</summary>
    public abstract bool FillsNullsOnRebuild { get; }

    /// <summary>True when a new value of an enum cannot be used in the migration that adds it.</summary>
    public abstract bool NewEnumValuesNeedCommit { get; }

    /// <summary>How values of the previous type take the next; null when the types are the same.</summary>
    public abstract ColumnCast? Cast(Pair<Column> columns);

    /// <summary>True when both defaults are the same value.</summary>
    public abstract bool DefaultsMatch(Pair<Column> columns);

    /// <summary>True when indexes are the same but for their names. A condition that the schema does not speak of is left alone.</summary>
    public virtual bool IndexesMatch(Pair<TableIndex> indexes) =>
        indexes.Previous.IsUnique == indexes.Next.IsUnique
        && IndexParts.ColumnsMatch(indexes.Previous.Columns, indexes.Next.Columns, OperatorClassesMatch)
        && AlgorithmOf(indexes.Previous) == AlgorithmOf(indexes.Next)
        && (indexes.Next.Predicate is null || PredicateComparison.AreEqual(indexes.Previous.Predicate, indexes.Next.Predicate));

    /// <summary>The access method with the default filled in.</summary>
    protected virtual string? AlgorithmOf(TableIndex index) => null;

    /// <summary>True when both columns are indexed by the same operators.</summary>
    protected virtual bool OperatorClassesMatch(IndexColumn previous, IndexColumn next) => true;

    /// <summary>True when the schema's word for foreign keys is the same.</summary>
    public virtual bool ForeignKeysMatch(Pair<ForeignKey> keys) =>
        keys.Previous.ReferencedTable == keys.Next.ReferencedTable
        && keys.Previous.Columns == keys.Next.Columns
        && keys.Previous.ReferencedColumns == keys.Next.ReferencedColumns
        && keys.Previous.OnDelete == keys.Next.OnDelete
        && keys.Previous.OnUpdate == keys.Next.OnUpdate;
}
