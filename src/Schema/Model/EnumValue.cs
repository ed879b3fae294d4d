using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A value of an enum.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="DatabaseName">The text stored in the database (<c>@map</c>), else the name.</param>
/// <param name="Syntax">The line.</param>
public sealed record EnumValue(string Name, string DatabaseName, EnumValueDeclaration Syntax)
{
    /// <summary>True when the stored text was written, even if it is the value's name.</summary>
    public bool IsMapped { get; init; }
}
