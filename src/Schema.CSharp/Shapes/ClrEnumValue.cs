using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>An enum value named in C#, not yet linked.</summary>
/// <param name="TypeName">The C# name of the enum.</param>
/// <param name="Member">The C# name of the value.</param>
/// <param name="Origin">The value's name.</param>
public sealed record ClrEnumValue(string TypeName, string Member, Origin Origin) : Syntax.ExpressionSyntax(Origin);
