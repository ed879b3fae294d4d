namespace SchemaFirst;

/// <summary>One more line of the <c>datasource</c> block, of any key.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class DatasourceOptionAttribute : Attribute
{
    /// <summary>A line with a string, a number or a bool.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public DatasourceOptionAttribute(string key, object value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>A line with a list.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">The elements.</param>
    public DatasourceOptionAttribute(string key, object[] values)
    {
        Key = key;
        Value = values;
    }

    /// <summary>A line whose value is read from the environment, or that has none.</summary>
    /// <param name="key">The key.</param>
    public DatasourceOptionAttribute(string key)
    {
        Key = key;
    }

    /// <summary>The name of the option, as <c>.prisma</c> text has it before the equals sign.</summary>
    public string Key { get; }

    /// <summary>The value, or the elements as an array.</summary>
    public object? Value { get; }

    /// <summary>The environment variable that holds the value: <c>env("…")</c>.</summary>
    public string? Env { get; set; }

    /// <summary>A value in the words of the schema language, for what has no C# form of its own.</summary>
    public string? Prisma { get; set; }
}
