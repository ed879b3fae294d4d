using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Studio.Code;

/// <summary>A field with both its names.</summary>
/// <param name="Field">The field, by its name in the schema.</param>
/// <param name="Name">The property's name.</param>
/// <param name="Type">The property's type as written, without <c>?</c>, namespace and list.</param>
internal sealed record CodeField(FieldInfo Field, string Name, string Type)
{
    /// <summary>The column; null for a relation.</summary>
    public ScalarInfo? Column => Field as ScalarInfo;

    /// <summary>The relation; null for a column.</summary>
    public RelationInfo? Relation => Field as RelationInfo;
}
