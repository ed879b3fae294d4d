namespace SchemaFirst;

/// <summary>The value that a new row has where none is given: <c>@default(…)</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultAttribute : Attribute
{
    /// <summary>One value: a number, a string, a bool or an enum value.</summary>
    public DefaultAttribute(object value) => Value = value;

    /// <summary>A list of values.</summary>
    public DefaultAttribute(object[] values) => Value = values;

    /// <summary>The value, or the values as an array.</summary>
    public object Value { get; }

    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
