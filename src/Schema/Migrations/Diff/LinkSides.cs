using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>
/// The sides of a link table go by the names of its models in ordinal order, so that a renamed model may swap them while the rows do not
/// change: the foreign keys tell.
/// </summary>
internal static class LinkSides
{
    public static bool AreSwapped(Pair<Table> tables) =>
        Target(tables.Previous, "A") is { } previousA && Target(tables.Previous, "B") is { } previousB
        && Target(tables.Next, "A") is { } nextA && Target(tables.Next, "B") is { } nextB
        && nextA != nextB && previousA == nextB && previousB == nextA;

    private static QualifiedName? Target(Table table, string column)
    {
        foreach (var key in table.ForeignKeys)
        {
            if (key.Columns.Count == 1 && key.Columns[0] == column)
            {
                return key.ReferencedTable;
            }
        }

        return null;
    }
}
