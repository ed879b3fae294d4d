using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>A query that asks for one thing of each turn of a loop could ask for all of them at once.</summary>
internal static class LoopCheck
{
    public static void Check(QueryCall call, Action<Diagnostic> report)
    {
        if (call.Method is not ("FindUniqueAsync" or "FindUniqueOrThrowAsync" or "FindFirstAsync" or "FindFirstOrThrowAsync" or "CreateAsync" or "UpdateAsync" or "DeleteAsync"
            or "CountAsync" or "ExistsAsync") || call.Argument is null || call.Invocation.Parent is not IAwaitOperation)
        {
            return;
        }

        for (var outer = call.Invocation.Parent; outer is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); outer = outer.Parent)
        {
            // A loop that goes from page to page, or until something is found, needs one answer for the next question: those are "while" loops.
            if (outer is IForEachLoopOperation { IsAsynchronous: false } or IForLoopOperation && DependsOn(call.Argument, (ILoopOperation)outer))
            {
                report(Diagnostic.Create(QueryRules.QueryInLoop, call.NamePlace, call.Method));
                return;
            }
        }
    }

    // Only what is asked for or written makes the turns different questions; how it is fetched does not.
    private static bool DependsOn(IOperation argument, ILoopOperation loop) =>
        (argument.AsCreation() is { } written ? new IOperation?[] { written.Member("Where"), written.Member("Data") } : [argument])
        .OfType<IOperation>()
        .SelectMany(static part => part.DescendantsAndSelf())
        .OfType<ILocalReferenceOperation>()
        .Any(reference => loop.Locals.Contains(reference.Local, SymbolEqualityComparer.Default));
}
