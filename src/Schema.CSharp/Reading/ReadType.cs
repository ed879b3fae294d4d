using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A property's type taken apart.</summary>
internal readonly record struct ReadType(TypeSyntax Whole, TypeSyntax Element, string Name, FieldArity Arity, bool IsNullableList);
