using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Generator.Emit;
using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Select;

/// <summary>Finds out which functions a lambda over an aggregate reads. Where the answer goes anywhere as a whole, nothing is known: then all is asked for.</summary>
internal static class AggregateWalker
{
    /// <summary>What the lambda reads; null where it cannot be told.</summary>
    public static AggregateReads? Walk(SemanticModel semantics, LambdaExpressionSyntax lambda, ModelSpec model, QueryMethod method)
    {
        if (semantics.GetSymbolInfo(lambda).Symbol is not IMethodSymbol { Parameters: [var answer] })
        {
            return null;
        }

        var names = AggregateNames.Of(model);
        var reads = new AggregateReads { AtOnce = !lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) && !lambda.Body.DescendantNodesAndSelf().Any(IsFunction) };
        foreach (var name in lambda.Body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText == answer.Name
                && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name).Symbol, answer)
                && !Read(name, names, model, method, reads))
            {
                return null;
            }
        }

        if (method.Reads != "Group" && reads.Count.Count + reads.Sum.Count + reads.Average.Count + reads.Min.Count + reads.Max.Count == 0)
        {
            // A request asks for something.
            reads.Count.Add(-1);
        }

        return reads;
    }

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax;

    private static bool Read(ExpressionSyntax answer, AggregateNames names, ModelSpec model, QueryMethod method, AggregateReads reads)
    {
        if (Member(answer) is not { } first)
        {
            return false;
        }

        if (method.Reads == "Counted")
        {
            return Count(first, names, model, reads);
        }

        var function = first.Name.Identifier.ValueText;
        if (method.Reads == "Group" && Place(model, function) >= 0)
        {
            return true;
        }

        if (Member(first) is not { } second)
        {
            return false;
        }

        if (function == names.Count)
        {
            return Count(second, names, model, reads);
        }

        var columns = function == names.Sum ? reads.Sum
            : function == names.Average ? reads.Average
            : function == names.Min ? reads.Min
            : function == names.Max ? reads.Max
            : null;
        var place = Place(model, second.Name.Identifier.ValueText);
        if (columns is null || place < 0)
        {
            return false;
        }

        columns.Add(place);
        return true;
    }

    private static bool Count(MemberAccessExpressionSyntax member, AggregateNames names, ModelSpec model, AggregateReads reads)
    {
        var name = member.Name.Identifier.ValueText;
        var place = Place(model, name);
        if (place < 0 && name != names.All)
        {
            return false;
        }

        reads.Count.Add(place);
        return true;
    }

    private static MemberAccessExpressionSyntax? Member(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax outer)
        {
            expression = outer;
        }

        return expression.Parent is MemberAccessExpressionSyntax access && access.Expression == expression ? access : null;
    }

    private static int Place(ModelSpec model, string member)
    {
        for (var index = 0; index < model.Scalars.Count; index++)
        {
            if (model.Scalars[index].ClrName == member && !model.Scalars[index].IsUnsupported)
            {
                return index;
            }
        }

        return -1;
    }
}
