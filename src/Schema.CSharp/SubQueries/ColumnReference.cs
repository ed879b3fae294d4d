using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A column of a lambda's record, as an expression names it.</summary>
/// <param name="Name">The property.</param>
/// <param name="Type">Its type.</param>
public sealed record ColumnReference(string Name, ITypeSymbol Type)
{
    /// <summary>True where rows may have no value.</summary>
    public bool IsNullable => Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (Type.IsReferenceType && Type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    /// <summary>The type behind <c>?</c>.</summary>
    public ITypeSymbol Value => RowValueTypes.Underlying(Type);

    /// <summary>True for whole and decimal numbers and points in time, which every database orders as C# does.</summary>
    public bool HasOrderOfCSharp => Value.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal or SpecialType.System_DateTime
        || (Value is INamedTypeSymbol { Name: "DateTimeOffset" or "DateOnly" } time && time.ContainingNamespace.ToDisplayString() == "System");

    /// <summary>The column that an expression names; null where it is anything else.</summary>
    public static ColumnReference? Of(ExpressionSyntax expression, IParameterSymbol record, SemanticModel semantics)
    {
        while (expression is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            expression = expression is ParenthesizedExpressionSyntax inner ? inner.Expression : ((PostfixUnaryExpressionSyntax)expression).Operand;
        }

        if (expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: MemberAccessExpressionSyntax nullable }
            && Of(nullable, record, semantics) is { IsNullable: true } underlying && underlying.Type.IsValueType)
        {
            return underlying;
        }

        // A column is a property that rows are read into; a relation is a partial one that cannot be set.
        return expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access
            && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(owner).Symbol, record)
            && semantics.GetSymbolInfo(access).Symbol is IPropertySymbol { IsStatic: false, IsPartialDefinition: false, SetMethod: not null } property
            && RowValueTypes.CodecOf(RowValueTypes.Underlying(property.Type)) is not (null or "Json" or "Bytes")
            ? new ColumnReference(property.Name, property.Type)
            : null;
    }
}
