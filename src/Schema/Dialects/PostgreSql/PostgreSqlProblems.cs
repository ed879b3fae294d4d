using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Dialects.PostgreSql;

/// <summary>What the schema language allows and PostgreSQL does not: names without a letter.</summary>
internal static class PostgreSqlProblems
{
    public static IEnumerable<string> Find(DatabaseModel model)
    {
        if (model.Enums.Any(static type => type.Name.Name.Length == 0))
        {
            yield return "an enum's name in the database is empty; give '@@map' a name";
        }

        foreach (var table in model.Tables)
        {
            if (table.Name.Name.Length == 0)
            {
                yield return "a model's name in the database is empty; give '@@map' a name";
            }

            if (table.Columns.Any(static column => column.Name.Length == 0))
            {
                yield return $"the name of a column of table '{table.Name.Name}' is empty; give '@map' a name";
            }
        }
    }
}
