using Microsoft.CodeAnalysis;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>The key that orders the records of a generated order class.</summary>
internal static class QueryKeys
{
    /// <summary>The properties of the identity, or else of the first unique key; empty without either.</summary>
    public static IReadOnlyList<string> Of(INamedTypeSymbol order) =>
        order.Name.EndsWith("OrderBy", StringComparison.Ordinal)
        && order.ContainingNamespace.GetTypeMembers(order.Name.Substring(0, order.Name.Length - "OrderBy".Length)).FirstOrDefault() is { } record
            ? RecordKeys.Identity(record) is { Count: > 0 } identity ? identity : RecordKeys.All(record).FirstOrDefault() ?? []
            : [];
}
