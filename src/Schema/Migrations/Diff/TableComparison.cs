using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Changes;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>A table that stays, its columns paired by name.</summary>
internal sealed class TableComparison
{
    private readonly DatabaseComparison _database;
    private readonly Dictionary<string, ColumnComparison> _byName = new(StringComparer.Ordinal);
    private readonly List<ColumnComparison> _columns = [];

    public TableComparison(Pair<Table> tables, DatabaseComparison database)
    {
        Tables = tables;
        _database = database;
        IsSame = AreSame(tables.Previous, tables.Next);
        if (!IsSame)
        {
            CompareColumns();
        }
    }

    /// <summary>True when both are equal to the last letter, as nearly all tables are after an edit of one: then nothing of it is looked at unless someone asks.</summary>
    public bool IsSame { get; }

    public Pair<Table> Tables { get; }

    /// <summary>Columns that stay, in the next table's order.</summary>
    public List<ColumnComparison> Columns
    {
        get
        {
            if (IsSame && _columns.Count == 0)
            {
                CompareColumns();
            }

            return _columns;
        }
    }

    public List<Column> Added { get; } = [];

    public List<Column> Dropped { get; } = [];

    public bool DropsPrimaryKey { get; private set; }

    public bool AddsPrimaryKey { get; private set; }

    public bool RenamesPrimaryKey { get; private set; }

    /// <summary>True when it cannot be altered in place.</summary>
    public bool IsRebuilt { get; private set; }

    public IndexComparison Indexes { get; private set; } = null!;

    public ForeignKeyComparison ForeignKeys { get; private set; } = null!;

    public ColumnComparison? Find(string column) => Columns.Count > 0 && _byName.TryGetValue(column, out var found) ? found : null;

    public bool IsRecreated(string column) => !IsSame && Find(column) is { Cast: ColumnCast.Impossible };

    /// <summary>Pairs keys and indexes, when every table's columns are paired.</summary>
    public void CompareKeys()
    {
        if (IsSame)
        {
            Indexes = new IndexComparison();
            ForeignKeys = ForeignKeyComparison.Same(Tables);
            return;
        }

        ComparePrimaryKey();
        Indexes = IndexComparison.Compare(this, _database.Traits);
        ForeignKeys = ForeignKeyComparison.Compare(Tables, _database.Traits);
        IsRebuilt = !_database.Traits.CanAlterTables && NeedsRebuild();
    }

    private static bool AreSame(Table previous, Table next) =>
        next.FormerNames.Count == 0 && previous.PrimaryKey == next.PrimaryKey && AreSame(previous.Columns, next.Columns)
        && AreSame(previous.Indexes, next.Indexes) && AreSame(previous.ForeignKeys, next.ForeignKeys);

    private static bool AreSame<T>(IReadOnlyList<T> previous, IReadOnlyList<T> next)
        where T : IEquatable<T>
    {
        if (previous.Count != next.Count)
        {
            return false;
        }

        for (var index = 0; index < previous.Count; index++)
        {
            if (!previous[index].Equals(next[index]))
            {
                return false;
            }
        }

        return true;
    }

    private void CompareColumns()
    {
        var previous = new Dictionary<string, Column>(StringComparer.Ordinal);
        foreach (var column in Tables.Previous.Columns)
        {
            previous[column.Name] = column;
        }

        foreach (var column in Tables.Next.Columns)
        {
            if (previous.TryGetValue(column.Name, out var old))
            {
                previous.Remove(column.Name);
                var pair = ColumnComparison.Compare(new Pair<Column>(old, column), _database.Traits);
                _columns.Add(pair);
                _byName[column.Name] = pair;
            }
            else
            {
                Added.Add(column);
            }
        }

        // By name: what is added in place then stands in the same order wherever the schema lists it.
        Added.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var column in Tables.Previous.Columns)
        {
            if (previous.ContainsKey(column.Name))
            {
                Dropped.Add(column);
            }
        }
    }

    private void ComparePrimaryKey()
    {
        var (previous, next) = (Tables.Previous.PrimaryKey, Tables.Next.PrimaryKey);
        if (previous is null || next is null)
        {
            DropsPrimaryKey = previous is not null;
            AddsPrimaryKey = next is not null;
            return;
        }

        var changes = !IndexParts.NamesMatch(previous.Columns, next.Columns)
            || next.Columns.Any(column => Find(column.Name) is { } found && (found.Aspects & ColumnAspects.Type) != 0);
        DropsPrimaryKey = AddsPrimaryKey = changes;
        RenamesPrimaryKey = !changes && _database.Traits.CanRenameConstraints && previous.Name is not null && next.Name is not null && previous.Name != next.Name;
    }

    private bool NeedsRebuild() =>
        DropsPrimaryKey || AddsPrimaryKey || Dropped.Count > 0
        || ForeignKeys.Added.Count > 0 || ForeignKeys.Dropped.Count > 0
        || Indexes.Dropped.Any(_database.Traits.IsPartOfTable)
        || Indexes.Added.Any(_database.Traits.IsPartOfTable)
        || Indexes.Renamed.Any(pair => _database.Traits.IsPartOfTable(pair.Previous))
        || Columns.Any(static column => column.Aspects != ColumnAspects.None)
        || Added.Any(column => column.IsRequired || (column.Default is { } value && !_database.Traits.CanAddWith(value)));
}
