using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary><c>filter ? id : default</c> is zero, not "left out": the branches agree on a type before they become an argument.</summary>
internal static class DefaultValueCheck
{
    public static void Check(IDefaultValueOperation value, QueryTypes types, Action<Diagnostic> report)
    {
        if (value.Syntax is not LiteralExpressionSyntax || types.IsOptional(value.Type))
        {
            return;
        }

        IOperation branch = value;
        var chosen = false;
        while (branch.Parent is { } outer)
        {
            switch (outer)
            {
                case IConversionOperation { OperatorMethod: { } } conversion:
                    if (chosen && IsPart(conversion.Type, types))
                    {
                        report(Diagnostic.Create(
                            QueryRules.DefaultIsAValue, value.Syntax.GetLocation(), Text(value), conversion.Type!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
                    }

                    return;
                case IConversionOperation or IParenthesizedOperation:
                    break;
                case IConditionalOperation conditional when conditional.Condition != branch:
                case ISwitchExpressionArmOperation arm when arm.Value == branch:
                case ICoalesceOperation coalesce when coalesce.WhenNull == branch:
                    chosen = true;
                    break;
                case ISwitchExpressionOperation:
                    break;
                default:
                    return;
            }

            branch = outer;
        }
    }

    private static bool IsPart(ITypeSymbol? type, QueryTypes types) =>
        types.IsOptional(type) || type is { IsValueType: true, ContainingNamespace: { Name: "SchemaFirst", ContainingNamespace.IsGlobalNamespace: true } };

    private static string Text(IDefaultValueOperation value) => value.ConstantValue is { HasValue: true, Value: { } constant }
        ? constant switch { bool truth => truth ? "true" : "false", _ => Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture)! }
        : value.Type is { IsReferenceType: true } ? "null" : $"default({value.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)})";
}
