using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Refuses databases of which no whole schema can be made.</summary>
internal static class PullGuard
{
    private const string Empty = "P4001";
    private const string Inconsistent = "P4002";

    public static void Check(DatabaseModel database)
    {
        if (database is { Tables.Count: 0, Enums.Count: 0, Views.Count: 0 })
        {
            throw new PullException(Empty, "The database is empty; create tables in it first, or push a schema to it");
        }

        var listed = new HashSet<string?>(database.Namespaces.Concat(database.Tables.Select(static table => table.Name.Namespace)));
        foreach (var table in database.Tables)
        {
            foreach (var key in table.ForeignKeys)
            {
                if (key.ReferencedTable.Namespace is { } space && !listed.Contains(space))
                {
                    throw new PullException(
                        Inconsistent, $"The table '{table.Name}' references '{key.ReferencedTable}', whose database schema is not pulled; list '{space}' in 'schemas' of the datasource");
                }
            }
        }
    }
}
