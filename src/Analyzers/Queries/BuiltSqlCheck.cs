using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>A value that is put into the text of SQL is read as SQL: it must be a parameter.</summary>
internal static class BuiltSqlCheck
{
    public static void Check(IInvocationOperation call, QueryTypes types, Action<Diagnostic> report)
    {
        if (call.TargetMethod.Name == "Raw" && call.Arguments.Length == 1 && types.Sql is { } sql
            && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, sql)
            && IsBuilt(call.Arguments[0].Value.Peel()))
        {
            report(Diagnostic.Create(QueryRules.SqlBuiltFromText, call.Arguments[0].Syntax.GetLocation()));
        }
    }

    private static bool IsBuilt(IOperation text) => !text.ConstantValue.HasValue && text switch
    {
        IInterpolatedStringOperation interpolated => interpolated.Parts.OfType<IInterpolationOperation>().Any(static hole => !hole.Expression.ConstantValue.HasValue),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } => true,
        IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" or "Concat" or "Join" or "Replace" or "Insert" } } => true,
        IInvocationOperation { TargetMethod: { Name: "ToString", ContainingType.Name: "StringBuilder" } } => true,
        IConditionalOperation { WhenFalse: { } otherwise } choice => IsBuilt(choice.WhenTrue.Peel()) || IsBuilt(otherwise.Peel()),
        _ => false,
    };
}
