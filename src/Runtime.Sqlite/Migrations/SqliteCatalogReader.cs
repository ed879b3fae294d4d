using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.Sqlite.Migrations;

// Inside the namespace: the attributes of the same names stand in an outer one.
using ReferentialAction = SchemaFirst.Schema.Model.ReferentialAction;
using SortOrder = SchemaFirst.Schema.Model.SortOrder;

/// <summary>Reads a SQLite database's catalog, in a fixed count of queries.</summary>
internal sealed class SqliteCatalogReader(SqliteConnection connection)
{
    private static readonly string ColumnsSql = EmbeddedSql.Read(typeof(SqliteCatalogReader).Assembly, "columns.sql");
    private static readonly string IndexesSql = EmbeddedSql.Read(typeof(SqliteCatalogReader).Assembly, "indexes.sql");
    private static readonly string ForeignKeysSql = EmbeddedSql.Read(typeof(SqliteCatalogReader).Assembly, "foreign-keys.sql");

    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byName = new(StringComparer.OrdinalIgnoreCase);

    public async Task<DatabaseModel> ReadAsync(CancellationToken cancellationToken)
    {
        await ReadColumnsAsync(cancellationToken).ConfigureAwait(false);
        await ReadIndexesAsync(cancellationToken).ConfigureAwait(false);
        await ReadForeignKeysAsync(cancellationToken).ConfigureAwait(false);
        return new DatabaseModel
        {
            Tables = [.. _drafts.Where(static draft => !draft.IsView).Select(static draft => draft.ToTable()).Where(static table => !HistoryTable.Is(table))],
            Views = [.. _drafts.Where(static draft => draft.IsView).Select(static draft => draft.ToView())],
        };
    }

    private async Task ReadColumnsAsync(CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = ColumnsSql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var table = reader.GetString(0);
            if (_drafts.Count == 0 || _drafts[^1].Name != table)
            {
                var made = new Draft(table, reader.GetString(1) == "view", reader.IsDBNull(8) ? null : reader.GetString(8));
                _drafts.Add(made);
                _byName[table] = made;
            }

            var draft = _drafts[^1];
            var hidden = reader.GetInt32(7);
            if (hidden == 1)
            {
                continue;
            }

            var name = reader.GetString(2);
            var type = SqliteColumnTypes.Read(reader.IsDBNull(3) ? "" : reader.GetString(3));
            var key = reader.GetInt32(6);
            if (key > 0)
            {
                draft.Key.Add((key, name));
            }

            draft.Columns.Add(new Column
            {
                Name = name,
                Type = type,
                Arity = reader.GetBoolean(4) ? ColumnArity.Required : ColumnArity.Nullable,
                Default = hidden is 2 or 3 ? null : SqliteDefaultReader.Read(reader.IsDBNull(5) ? null : reader.GetString(5), type.Family),
                DefaultSql = reader.IsDBNull(5) ? null : reader.GetString(5),
                IsGenerated = hidden is 2 or 3,
            });
        }
    }

    private async Task ReadIndexesAsync(CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = IndexesSql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var columns = new List<IndexColumn>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_byName.TryGetValue(reader.GetString(0), out var draft))
            {
                continue;
            }

            var name = reader.GetString(1);
            var continues = draft.Indexes.Count > 0 && draft.Indexes[^1].Name == name;
            if (!continues)
            {
                columns.Clear();
                draft.Indexes.Add(new TableIndex
                {
                    Name = name,
                    IsUnique = reader.GetBoolean(2),
                    IsConstraint = reader.GetString(3) == "u",
                    Predicate = reader.GetBoolean(4) && !reader.IsDBNull(5) ? SqliteIndexText.Predicate(reader.GetString(5)) : null,
                });
            }

            var index = draft.Indexes[^1];
            if (reader.IsDBNull(6))
            {
                draft.Indexes[^1] = index with { HasExpressions = true };
                continue;
            }

            columns.Add(new IndexColumn(reader.GetString(6)) { Sort = reader.GetBoolean(7) ? SortOrder.Descending : SortOrder.Ascending });
            draft.Indexes[^1] = index with { Columns = columns.ToEquatableArray() };
        }
    }

    private async Task ReadForeignKeysAsync(CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = ForeignKeysSql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_byName.TryGetValue(reader.GetString(0), out var draft))
            {
                continue;
            }

            var id = reader.GetInt32(1);
            if (draft.Keys.Count == 0 || draft.Keys[^1].Id != id)
            {
                draft.Keys.Add(new KeyDraft(id, reader.GetString(2), Action(reader.GetString(5)), Action(reader.GetString(6))));
            }

            draft.Keys[^1].Columns.Add(reader.GetString(3));
            if (!reader.IsDBNull(4))
            {
                draft.Keys[^1].References.Add(reader.GetString(4));
            }
        }

        foreach (var draft in _drafts)
        {
            foreach (var key in draft.Keys)
            {
                // Without names the referenced table's primary key is meant; names may be written in any case.
                _byName.TryGetValue(key.Table, out var referenced);
                draft.ForeignKeys.Add(new ForeignKey
                {
                    Columns = key.Columns.ToEquatableArray(),
                    ReferencedTable = new QualifiedName(null, referenced?.Name ?? key.Table),
                    ReferencedColumns = key.References.Count > 0 || referenced is null
                        ? key.References.Select(name => referenced?.Column(name) ?? name).ToEquatableArray()
                        : referenced.Key.OrderBy(static part => part.Position).Select(static part => part.Name).ToEquatableArray(),
                    OnUpdate = key.OnUpdate,
                    OnDelete = key.OnDelete,
                });
            }
        }
    }

    private static ReferentialAction Action(string text) => text.ToUpperInvariant() switch
    {
        "CASCADE" => ReferentialAction.Cascade,
        "RESTRICT" => ReferentialAction.Restrict,
        "SET NULL" => ReferentialAction.SetNull,
        "SET DEFAULT" => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };

    private sealed record KeyDraft(int Id, string Table, ReferentialAction OnUpdate, ReferentialAction OnDelete)
    {
        public List<string> Columns { get; } = [];

        public List<string> References { get; } = [];
    }

    private sealed class Draft(string name, bool isView, string? sql)
    {
        public string Name => name;

        public bool IsView => isView;

        public List<Column> Columns { get; } = [];

        public List<(int Position, string Name)> Key { get; } = [];

        public List<TableIndex> Indexes { get; } = [];

        public List<KeyDraft> Keys { get; } = [];

        public List<ForeignKey> ForeignKeys { get; } = [];

        public string? Column(string written) => Columns.Find(column => string.Equals(column.Name, written, StringComparison.OrdinalIgnoreCase))?.Name;

        public View ToView() => new() { Name = new QualifiedName(null, name), Columns = Columns, Definition = sql };

        public Table ToTable() => new()
        {
            Name = new QualifiedName(null, name),
            Columns = Key is [var only] ? [.. Columns.Select(column => WithCounter(column, only.Name))] : Columns,
            PrimaryKey = Key.Count == 0 ? null
                : new PrimaryKey(null, Key.OrderBy(static part => part.Position).Select(static part => new IndexColumn(part.Name)).ToEquatableArray()),
            Indexes = Indexes,
            ForeignKeys = ForeignKeys,
        };

        // An integer that is the whole key is the row's own number.
        private static Column WithCounter(Column column, string key) =>
            column.Name == key && string.Equals(column.Type.Sql, "INTEGER", StringComparison.OrdinalIgnoreCase) ? column with { IsAutoIncrement = true, Arity = ColumnArity.Required } : column;
    }
}
