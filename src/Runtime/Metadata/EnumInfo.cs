namespace SchemaFirst.Runtime.Metadata;

/// <summary>An enum: its names in the schema and what the database stores for them.</summary>
/// <param name="name">The name in the schema.</param>
/// <param name="databaseName">The type's name in the database.</param>
/// <param name="schema">The type's database schema; null for the default.</param>
/// <param name="values">Schema name and database text of each value, in order.</param>
public sealed class EnumInfo(string name, string databaseName, string? schema, IReadOnlyList<KeyValuePair<string, string>> values)
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>The type's name in the database.</summary>
    public string DatabaseName { get; } = databaseName;

    /// <summary>The type's database schema; null for the default.</summary>
    public string? Schema { get; } = schema;

    /// <summary>Schema name and database text of each value, in order. The generated C# enum's values count up in the same order from 0.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Values { get; } = values;

    /// <summary>The database text of a value; null when the enum has no such value.</summary>
    public string? ToDatabase(string value)
    {
        foreach (var (schemaName, text) in Values)
        {
            if (schemaName == value)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The place of the value with that database text; -1 when there is none.</summary>
    public int IndexOfDatabaseText(string text)
    {
        for (var index = 0; index < Values.Count; index++)
        {
            if (Values[index].Value == text)
            {
                return index;
            }
        }

        return -1;
    }
}
