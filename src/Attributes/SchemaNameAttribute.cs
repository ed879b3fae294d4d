namespace SchemaFirst;

/// <summary>Gives the name in the schema where it does not follow from the C# name.</summary>
/// <remarks>By convention a property <c>AuthorId</c> is the field <c>authorId</c>; types and enum values keep their names.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class SchemaNameAttribute(string name) : Attribute
{
    /// <summary>The name in the schema.</summary>
    public string Name { get; } = name;
}
