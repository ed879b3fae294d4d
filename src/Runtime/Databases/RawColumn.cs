namespace SchemaFirst.Runtime.Databases;

/// <summary>A column in a result of raw SQL.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, or that of its elements.</param>
/// <param name="IsList">True for a list.</param>
public sealed record RawColumn(string Name, RawColumnType Type, bool IsList)
{
    /// <summary>The type's name in the JSON protocol.</summary>
    public string TypeName => Type.ToString().ToLowerInvariant() + (IsList ? "-array" : "");
}
