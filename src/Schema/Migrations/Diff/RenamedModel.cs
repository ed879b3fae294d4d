using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>A database as it is after renames: whatever speaks of a name follows it there, as it does in the database.</summary>
internal sealed class RenamedModel(DatabaseModel model)
{
    public DatabaseModel WithTables(IReadOnlyList<Pair<QualifiedName>> renames)
    {
        // One after the other: what takes a name may take one that was given up just before.
        var result = model;
        foreach (var rename in renames)
        {
            result = result with { Tables = [.. result.Tables.Select(table => WithTable(table, rename))] };
        }

        return result;
    }

    public DatabaseModel WithEnums(IReadOnlyList<Pair<QualifiedName>> renames)
    {
        var result = model;
        foreach (var rename in renames)
        {
            result = result with
            {
                Enums = [.. result.Enums.Select(type => type.Name == rename.Previous ? type with { Name = rename.Next } : type)],
                Tables = [.. result.Tables.Select(table => WithColumns(table, column => column.Type.Enum == rename.Previous ? column with { Type = column.Type with { Enum = rename.Next } } : column))],
            };
        }

        return result;
    }

    public DatabaseModel WithEnumValues(QualifiedName type, IReadOnlyList<Pair<string>> renames)
    {
        var result = model;
        foreach (var rename in renames)
        {
            string Now(string value) => value == rename.Previous ? rename.Next : value;
            LiteralValue NowLiteral(LiteralValue value) => value with { Text = Now(value.Text) };
            ColumnDefault? NowDefault(ColumnDefault? value) => value switch
            {
                ColumnDefault.Literal literal => new ColumnDefault.Literal(NowLiteral(literal.Value)),
                ColumnDefault.List list => new ColumnDefault.List(list.Values.Select(NowLiteral).ToEquatableArray()),
                _ => value,
            };
            result = result with
            {
                Enums = [.. result.Enums.Select(other => other.Name == type ? other with { Values = other.Values.Select(Now).ToEquatableArray() } : other)],
                Tables = [.. result.Tables.Select(table => WithColumns(table, column => column.Type.Enum == type ? column with { Default = NowDefault(column.Default) } : column))],
            };
        }

        return result;
    }

    /// <summary>Gives columns their names. Those of one table come in order; two that follow each other and mirror each other are a swap.</summary>
    public DatabaseModel WithColumns(IReadOnlyList<ColumnRename> renames)
    {
        if (renames.Count == 0)
        {
            return model;
        }

        var byTable = renames.GroupBy(static rename => rename.Table).ToDictionary(static group => group.Key, NamesNow);
        string Now(QualifiedName table, string column) => byTable.TryGetValue(table, out var names) && names.TryGetValue(column, out var name) ? name : column;
        return model with
        {
            Tables = [.. model.Tables.Select(table =>
            {
                var own = byTable.TryGetValue(table.Name, out var names) ? names : null;
                if (own is null && !table.ForeignKeys.Any(key => byTable.ContainsKey(key.ReferencedTable)))
                {
                    return table;
                }

                IndexColumn NowColumn(IndexColumn column) => column with { Name = Now(table.Name, column.Name) };
                return table with
                {
                    Columns = own is null ? table.Columns : [.. table.Columns.Select(column => column with { Name = Now(table.Name, column.Name) })],
                    PrimaryKey = table.PrimaryKey is { } key ? key with { Columns = key.Columns.Select(NowColumn).ToEquatableArray() } : null,
                    Indexes = own is null ? table.Indexes : [.. table.Indexes.Select(index => index with
                    {
                        Columns = index.Columns.Select(NowColumn).ToEquatableArray(),
                        Predicate = index.Predicate is { } predicate ? PredicateNames.Rename(predicate, own) : null,
                    })],
                    ForeignKeys = [.. table.ForeignKeys.Select(foreignKey => foreignKey with
                    {
                        Columns = foreignKey.Columns.Select(column => Now(table.Name, column)).ToEquatableArray(),
                        ReferencedColumns = foreignKey.ReferencedColumns.Select(column => Now(foreignKey.ReferencedTable, column)).ToEquatableArray(),
                    })],
                };
            })],
        };
    }

    private static Dictionary<string, string> NamesNow(IGrouping<QualifiedName, ColumnRename> renames)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rename in renames)
        {
            names[rename.Names.Previous] = rename.Names.Next;
        }

        return names;
    }

    private static Table WithTable(Table table, Pair<QualifiedName> rename)
    {
        QualifiedName Now(QualifiedName name) => name == rename.Previous ? rename.Next : name;
        return table.Name == rename.Previous || table.ForeignKeys.Any(key => key.ReferencedTable == rename.Previous)
            ? table with
            {
                Name = Now(table.Name),
                ForeignKeys = [.. table.ForeignKeys.Select(key => key with { ReferencedTable = Now(key.ReferencedTable) })],
            }
            : table;
    }

    private static Table WithColumns(Table table, Func<Column, Column> now)
    {
        if (!table.Columns.Any(column => column.Type.Enum is not null))
        {
            return table;
        }

        return table with { Columns = [.. table.Columns.Select(now)] };
    }
}
