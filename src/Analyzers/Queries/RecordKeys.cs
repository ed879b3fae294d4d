using Microsoft.CodeAnalysis;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>The keys and indexes that a record declares, read from its attributes.</summary>
public static class RecordKeys
{
    /// <summary>The properties of the identity, in order; empty without one.</summary>
    public static IReadOnlyList<string> Identity(INamedTypeSymbol record) => Columns(record, "IdAttribute").FirstOrDefault() ?? [];

    /// <summary>The properties of each key and index, in order.</summary>
    public static IEnumerable<IReadOnlyList<string>> All(INamedTypeSymbol record) =>
        Columns(record, "IdAttribute").Concat(Columns(record, "UniqueAttribute")).Concat(Columns(record, "IndexAttribute"));

    /// <summary>The properties that hold a relation's key; empty on the side without one.</summary>
    public static IReadOnlyList<string> ForeignKey(IPropertySymbol relation) =>
        relation.GetAttributes().FirstOrDefault(static attribute => IsOurs(attribute, "RelationAttribute")) is { } attribute ? NamesIn(attribute) : [];

    /// <summary>True for a property that the engine or the database fills where a new record leaves it out.</summary>
    public static bool HasDefault(IPropertySymbol property) => property.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { ContainingNamespace.Name: "SchemaFirst" } type
        && type.Name is "DefaultAttribute" or "AutoIncrementAttribute" or "NowAttribute" or "UuidAttribute" or "CuidAttribute" or "UlidAttribute" or "NanoIdAttribute"
            or "AutoAttribute" or "DbGeneratedAttribute" or "SequenceAttribute" or "UpdatedAtAttribute" or "PrismaAttribute");

    private static IEnumerable<IReadOnlyList<string>> Columns(INamedTypeSymbol record, string name)
    {
        foreach (var property in record.GetMembers().OfType<IPropertySymbol>())
        {
            if (property.GetAttributes().Any(attribute => IsOurs(attribute, name)))
            {
                yield return [property.Name];
            }
        }

        foreach (var attribute in record.GetAttributes())
        {
            if (IsOurs(attribute, name) && NamesIn(attribute) is { Count: > 0 } names)
            {
                yield return names;
            }
        }
    }

    // Options (sort, length, operator class) stand between the names; a "Fields" argument may take the constructor's place.
    private static IReadOnlyList<string> NamesIn(AttributeData attribute)
    {
        var places = attribute.ConstructorArguments.Where(static argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull).Take(1)
            .Concat(attribute.NamedArguments.Where(static argument => argument.Key == "Fields" && !argument.Value.IsNull).Select(static argument => argument.Value));
        return [.. places.SelectMany(static argument => argument.Values).Select(static value => value.Value).OfType<string>()];
    }

    private static bool IsOurs(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace is { Name: "SchemaFirst", ContainingNamespace.IsGlobalNamespace: true };
}
