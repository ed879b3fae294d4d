namespace SchemaFirst;

/// <summary>A unique key: <c>@unique</c> on a property, <c>@@unique</c> on a record.</summary>
/// <remarks>Options follow the property they belong to: <c>[Unique(nameof(Name), Sort.Desc, nameof(City), 20, nameof(Tags), Ops.JsonbPathOps)]</c>; a number is a prefix length.</remarks>
/// <param name="fields">Property names by <c>nameof</c>, each followed by its options if it has any.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class UniqueAttribute(params object[] fields) : Attribute
{
    /// <summary>Property names, each followed by its options.</summary>
    public object[] Columns { get; } = fields;

    /// <summary>The name in the database.</summary>
    public string? Map { get; set; }

    /// <summary>The name of the key in the client.</summary>
    public string? Name { get; set; }

    /// <summary>The kind of index.</summary>
    public IndexType Type { get; set; }

    /// <summary>The order of a key on one property.</summary>
    public Sort Sort { get; set; }

    /// <summary>How many characters of a key on one property are indexed (MySQL).</summary>
    public int Length { get; set; }

    /// <summary>Whether the rows are stored in the order of the key (SQL Server).</summary>
    public bool Clustered { get; set; }

    /// <summary>Only rows that meet this SQL condition are in the index.</summary>
    public string? Where { get; set; }

    /// <summary>Only rows with these values are in the index: names and values in turn, <c>Is.Not</c> between them to turn a value round.</summary>
    public object?[]? WhereIs { get; set; }

    /// <summary>The properties, where their place among the arguments matters.</summary>
    public object[]? Fields { get; set; }

    /// <summary>Operator classes in the words of the database, one for each property; null for none.</summary>
    public string?[]? RawOps { get; set; }
}
