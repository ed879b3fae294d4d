using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>A selector of one record must name a key; other conditions only narrow it.</summary>
internal static class UniqueSelectorCheck
{
    public static void Check(IObjectCreationOperation creation, QueryTypes types, Action<Diagnostic> report)
    {
        if (types.RecordOfArguments(creation.Type, "WhereUnique") is not { } record)
        {
            return;
        }

        var keys = creation.Type!.GetMembers().OfType<IPropertySymbol>().Where(property => IsKey(property, types)).Select(static property => property.Name).ToList();
        if (keys.Count > 0 && !keys.Exists(key => creation.Member(key) is not null))
        {
            report(Diagnostic.Create(QueryRules.SelectorWithoutKey, creation.NewPlace(), record.Name, string.Join(", ", keys.Select(static key => $"'{key}'"))));
        }
    }

    // A key of one column may be left out; one of several is a tuple that may be null.
    private static bool IsKey(IPropertySymbol property, QueryTypes types) =>
        types.IsOptional(property.Type)
        || property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && nullable.TypeArguments[0].IsTupleType;
}
