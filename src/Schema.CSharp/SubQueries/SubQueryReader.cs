using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads the LINQ behind a relation, call by call.</summary>
public static class SubQueryReader
{
    /// <summary>Takes a call of LINQ over.</summary>
    /// <param name="before">What stands in front of it.</param>
    /// <param name="call">The call.</param>
    /// <param name="method">Its method, of <c>System.Linq.Enumerable</c>.</param>
    /// <param name="semantics">Binds its arguments.</param>
    /// <param name="problem">Why SQL does not do it, where it might have.</param>
    public static SubQuery Read(SubQuery before, InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel semantics, out SubQueryProblem? problem)
    {
        problem = null;
        if (before.IsClosed)
        {
            return before;
        }

        var argument = call.ArgumentList.Arguments is [{ Expression: var only }] ? only : null;
        switch (method.Name)
        {
            case "AsEnumerable" or "ToList" or "ToArray":
                return before;
            case "Where" when argument is not null:
                return Filter(before, argument, semantics, out problem);
            case "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" when argument is not null:
                return Order(before, argument, method.Name, semantics, out problem);
            case "Skip" or "Take" when argument is not null && method.Parameters is [{ Type.SpecialType: SpecialType.System_Int32 }]:
                return Page(before, argument, method.Name, semantics, out problem);
            case "First" or "FirstOrDefault" or "Any":
                var one = argument is null ? before : Filter(before, argument, semantics, out problem);
                return one.IsExact && problem is null ? one with { Take = one.Skip + 1, IsClosed = true } : one with { IsClosed = true };
            case "Count" or "LongCount" or "Last" or "LastOrDefault" when argument is not null:
                return Filter(before, argument, semantics, out problem) with { IsClosed = true };
            default:
                return before with { IsClosed = true };
        }
    }

    private static SubQuery Filter(SubQuery before, ExpressionSyntax argument, SemanticModel semantics, out SubQueryProblem? problem)
    {
        if (before.Skip > 0)
        {
            // What is skipped was counted before this condition.
            problem = null;
            return before with { IsClosed = true };
        }

        var reader = new ConditionReader(semantics);
        var condition = reader.Read(argument);
        problem = reader.Problem;
        return condition is null
            ? before with { IsExact = false }
            : before with { Where = before.Where.Add(condition), IsExact = before.IsExact && condition.IsExact };
    }

    private static SubQuery Order(SubQuery before, ExpressionSyntax argument, string method, SemanticModel semantics, out SubQueryProblem? problem)
    {
        problem = null;
        if (before.Skip > 0 || (before.OrderBy.Length > 0 && method.StartsWith("Order", StringComparison.Ordinal)))
        {
            return before with { IsClosed = true };
        }

        if (ConditionReader.Lambda(argument, semantics) is not var (parameter, body) || ColumnReference.Of(body, parameter, semantics) is not { } column)
        {
            problem = new SubQueryProblem(argument, "only a column gives an order");
        }
        else if (!column.HasOrderOfCSharp)
        {
            problem = new SubQueryProblem(body, $"C# and the database order values of '{column.Name}' differently");
        }
        else
        {
            var order = new SubOrder(column.Name, method.EndsWith("Descending", StringComparison.Ordinal), column.IsNullable);

            return before with { OrderBy = before.OrderBy.Add(order) };
        }

        return before with { IsExact = false };
    }

    private static SubQuery Page(SubQuery before, ExpressionSyntax argument, string method, SemanticModel semantics, out SubQueryProblem? problem)
    {
        problem = null;
        if (semantics.GetConstantValue(argument) is not { HasValue: true, Value: int and >= 0 and int count })
        {
            problem = new SubQueryProblem(argument, "its value is not known when the code is compiled");
            return before with { IsClosed = true };
        }

        if (!before.IsExact || before.Skip > int.MaxValue - count)
        {
            return before with { IsClosed = true };
        }

        return method == "Skip" ? before with { Skip = before.Skip + count } : before with { Take = before.Skip + count, IsClosed = true };
    }
}
