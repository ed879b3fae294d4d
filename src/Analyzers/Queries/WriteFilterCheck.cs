using Microsoft.CodeAnalysis;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>A change or deletion of many records says which ones.</summary>
internal static class WriteFilterCheck
{
    public static void Check(QueryCall call, Action<Diagnostic> report)
    {
        if (call.Method is not ("DeleteManyAsync" or "UpdateManyAsync" or "UpdateManyAndReturnAsync"))
        {
            return;
        }

        if (call.HasNoArguments || call.Arguments is { } arguments && !arguments.Sets("Where"))
        {
            report(Diagnostic.Create(QueryRules.WriteWithoutFilter, call.NamePlace, call.Method, call.Record.Name));
        }
    }
}
