namespace SchemaFirst;

/// <summary>A full-text index: <c>@@fulltext</c> (MySQL, MongoDB).</summary>
/// <remarks>Options follow the property they belong to: <c>[FullText(nameof(Name), Sort.Desc, nameof(City), 20, nameof(Tags), Ops.JsonbPathOps)]</c>; a number is a prefix length.</remarks>
/// <param name="fields">Property names by <c>nameof</c>, each followed by its options if it has any.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class FullTextAttribute(params object[] fields) : Attribute
{
    /// <summary>Property names, each followed by its options.</summary>
    public object[] Columns { get; } = fields;

    /// <summary>The name in the database.</summary>
    public string? Map { get; set; }

    /// <summary>The name of the key in the client.</summary>
    public string? Name { get; set; }

    /// <summary>The properties, where their place among the arguments matters.</summary>
    public object[]? Fields { get; set; }
}
