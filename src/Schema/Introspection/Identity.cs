using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Whether a client could tell a table's rows from each other.</summary>
internal static class Identity
{
    /// <summary>True with a primary or unique key without nullable columns, of types that the schema language has words for.</summary>
    public static bool IsUsable(Table table)
    {
        if (table.PrimaryKey is { } key && AllSupported(table, key.Columns) && AllRequired(table, key.Columns))
        {
            return true;
        }

        foreach (var index in table.Indexes)
        {
            if (index is { IsUnique: true, HasExpressions: false, Predicate: null } && AllSupported(table, index.Columns) && AllRequired(table, index.Columns))
            {
                return true;
            }
        }

        return false;
    }

    // SQLite lets a primary key be null, but for the row's own number.
    private static bool AllRequired(Table table, EquatableArray<IndexColumn> columns) =>
        columns.All(column => table.FindColumn(column.Name) is { IsRequired: true });

    private static bool AllSupported(Table table, EquatableArray<IndexColumn> columns) =>
        columns.All(column => table.FindColumn(column.Name) is { Type.Family: not ColumnFamily.Unsupported });
}
