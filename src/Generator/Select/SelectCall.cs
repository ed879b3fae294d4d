using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Generator.Emit;

namespace SchemaFirst.Generator.Select;

/// <summary>Finds calls that may be queries with a select lambda, by their look alone.</summary>
internal static class SelectCall
{
    /// <summary>True for a call that may be replaced.</summary>
    public static bool LooksLikeOne(SyntaxNode node) => LooksLikeSelect(node) || LooksLikeRows(node);

    /// <summary>True for a call of a query's name with a lambda behind another argument.</summary>
    private static bool LooksLikeSelect(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }, ArgumentList.Arguments.Count: >= 2 } call
        && QueryMethod.SelectNames.Contains(name)
        && FindLambda(call) is not null;

    /// <summary>True for a call that asks for rows of a type by raw SQL.</summary>
    public static bool LooksLikeRows(SyntaxNode node) =>
        node is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "QueryAsync", TypeArgumentList.Arguments.Count: 1 } }
                or GenericNameSyntax { Identifier.ValueText: "QueryAsync", TypeArgumentList.Arguments.Count: 1 },
            ArgumentList.Arguments.Count: 1 or 2,
        };

    /// <summary>The select lambda.</summary>
    public static LambdaExpressionSyntax? FindLambda(InvocationExpressionSyntax call)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument is { Expression: LambdaExpressionSyntax lambda, NameColon: null or { Name.Identifier.ValueText: "select" } })
            {
                return lambda;
            }
        }

        return null;
    }
}
