using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Tells the tables that hold nothing but an implicit many-to-many relation.</summary>
internal sealed class LinkTables(BaseSchema existing)
{
    /// <summary>True for a table made for a relation: its name, its two columns, its two foreign keys, its key and its index are as they are made.</summary>
    public bool IsLink(Table table) =>
        table.Name.Name.StartsWith("_", StringComparison.Ordinal)
        && table.Columns.Count == 2 && table.FindColumn("A") is not null && table.FindColumn("B") is not null
        && table.ForeignKeys.Count == 2 && Key(table, "A") is not null && Key(table, "B") is not null
        && IsPair(table) && HasSecondIndex(table) && (IsInOrder(table) || IsKnown(table));

    /// <summary>The foreign key that a column of a link table is.</summary>
    public static ForeignKey? Key(Table table, string column)
    {
        foreach (var key in table.ForeignKeys)
        {
            if (key.Columns.Count == 1 && key.Columns[0] == column && key.ReferencedColumns.Count == 1)
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>Column A leads to the table that comes first; a table where it does not was made by hand.</summary>
    private static bool IsInOrder(Table table) =>
        string.CompareOrdinal(Key(table, "A")!.ReferencedTable.Name, Key(table, "B")!.ReferencedTable.Name) <= 0;

    // What decides is the order of the models, which the schema may call otherwise than the database calls their tables.
    private bool IsKnown(Table table) => existing.Schema.Relations.Any(relation => relation.Kind == RelationKind.ManyToMany && relation.LinkTableName == table.Name.Name);

    private static bool IsPair(Table table)
    {
        if (table.PrimaryKey is { Columns.Count: 2 })
        {
            return true;
        }

        foreach (var index in table.Indexes)
        {
            if (index.IsUnique && index.Columns.Count == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSecondIndex(Table table)
    {
        foreach (var index in table.Indexes)
        {
            if (!index.IsUnique && index.Columns.Count == 1 && index.Columns[0].Name == "B")
            {
                return true;
            }
        }

        return false;
    }
}
