using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A property named in an attribute, not yet linked.</summary>
/// <param name="Path">Its C# name; dotted where it lies inside a composite type.</param>
/// <param name="OfTarget">True when it belongs to the record that the relation points to.</param>
/// <param name="IsExact">True for <c>nameof</c>, where the name can only be C#'s.</param>
/// <param name="Options">What an index says about it.</param>
/// <param name="Origin">The name itself.</param>
public sealed record ClrField(string Path, bool OfTarget, bool IsExact, EquatableArray<Syntax.ArgumentSyntax> Options, Origin Origin)
    : Syntax.ExpressionSyntax(Origin);
