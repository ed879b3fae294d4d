using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>A required relation of a new record is said by its key or by the relation: once, not twice, not never.</summary>
internal static class RelationDataCheck
{
    public static void Check(IObjectCreationOperation creation, QueryTypes types, Action<Diagnostic> report)
    {
        var creates = types.RecordOfArguments(creation.Type, "Create");
        if ((creates ?? types.RecordOfArguments(creation.Type, "Update")) is not { } record)
        {
            return;
        }

        foreach (var relation in record.GetMembers().OfType<IPropertySymbol>())
        {
            if (types.TargetOf(relation) is { } target && RecordKeys.ForeignKey(relation) is { Count: > 0 } names)
            {
                CheckRelation(creation, relation, target, names, isNew: creates is not null, types, report);
            }
        }
    }

    private static void CheckRelation(
        IObjectCreationOperation creation, IPropertySymbol relation, INamedTypeSymbol target, IReadOnlyList<string> names, bool isNew, QueryTypes types, Action<Diagnostic> report)
    {
        var key = names.Select(creation.Member).FirstOrDefault(static member => member is not null);
        var said = creation.Sets(relation.Name);
        if (said && key is not null && !IsShared(relation, names))
        {
            report(Diagnostic.Create(QueryRules.RelationSaidTwice, key.NamePlace(), ((IPropertyReferenceOperation)key.Target).Property.Name, relation.Name));
        }
        else if (isNew && !said && key is null && IsRequired(relation, names) && !IsInside(creation, target, types))
        {
            report(Diagnostic.Create(
                QueryRules.RelationLeftOut, creation.NewPlace(), relation.ContainingType.Name, relation.Name, string.Join(" and ", names.Select(static name => $"'{name}'"))));
        }
    }

    // A column that belongs to the identity or to another relation too may be there for the other's sake.
    private static bool IsShared(IPropertySymbol relation, IReadOnlyList<string> names) =>
        names.Any(name => RecordKeys.Identity(relation.ContainingType).Contains(name)
            || relation.ContainingType.GetMembers().OfType<IPropertySymbol>()
                .Any(other => !SymbolEqualityComparer.Default.Equals(other, relation) && RecordKeys.ForeignKey(other).Contains(name)));

    private static bool IsRequired(IPropertySymbol relation, IReadOnlyList<string> names) =>
        relation.NullableAnnotation != NullableAnnotation.Annotated
        && names.All(name => relation.ContainingType.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } column
            && column.NullableAnnotation != NullableAnnotation.Annotated && !RecordKeys.HasDefault(column));

    // A record that is created within another's tree belongs to that one; which of several relations joins the two is not looked at.
    private static bool IsInside(IOperation creation, INamedTypeSymbol target, QueryTypes types)
    {
        for (var outer = creation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IObjectCreationOperation { Type: { } type }
                && (types.RecordOfArguments(type, "Create") ?? types.RecordOfArguments(type, "Update")) is { } record)
            {
                return SymbolEqualityComparer.Default.Equals(record, target);
            }
        }

        return false;
    }
}
