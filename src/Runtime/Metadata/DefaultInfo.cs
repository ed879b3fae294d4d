using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Metadata;

/// <summary>A field's default.</summary>
/// <param name="Function">The function; null for a constant.</param>
/// <param name="Argument">The function's argument: version, length, or SQL; null without.</param>
/// <param name="Literal">The constant in the JSON protocol's text form (a number, a string, <c>true</c>, an enum value's schema name); null for a function or a list.</param>
/// <param name="Literals">The elements of a constant list; null otherwise.</param>
public sealed record DefaultInfo(DefaultFunction? Function, string? Argument, string? Literal, IReadOnlyList<string>? Literals = null)
{
    /// <summary>True where the database fills the value in (<c>autoincrement</c>, <c>dbgenerated</c>, <c>sequence</c>).</summary>
    public bool IsFromDatabase => Function is DefaultFunction.AutoIncrement or DefaultFunction.DbGenerated or DefaultFunction.Sequence;
}
