using Microsoft.CodeAnalysis;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// How rows of raw SQL are read into a type: which columns it wants, and where they go. The generator makes a reader of it, and an analyzer says
/// where there can be none.
/// </summary>
public sealed class RowShape
{
    private RowShape(ITypeSymbol type, RowShapeKind kind, IReadOnlyList<RowMember> members, string? problem) =>
        (Type, Kind, Members, Problem) = (type, kind, members, problem);

    /// <summary>The type.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>How a row becomes a value of it.</summary>
    public RowShapeKind Kind { get; }

    /// <summary>What columns fill, in order.</summary>
    public IReadOnlyList<RowMember> Members { get; }

    /// <summary>Why it cannot be read; null where it can.</summary>
    public string? Problem { get; }

    /// <summary>Finds out how a type is read.</summary>
    /// <param name="type">The type.</param>
    /// <param name="within">The assembly whose code will read it.</param>
    public static RowShape Of(ITypeSymbol type, IAssemblySymbol within)
    {
        if (RowValueTypes.IsValue(type))
        {
            return new RowShape(type, RowShapeKind.Value, [new RowMember("", null, type, false)], null);
        }

        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return Checked(type, RowShapeKind.Tuple, [.. tuple.TupleElements.Select(static element =>
                new RowMember(element.IsExplicitlyNamedTupleElement ? element.Name : "", null, element.Type, true))]);
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsAnonymousType: false } named)
        {
            return Unreadable(type, type is ITypeParameterSymbol
                ? "which type it is must be known where the query is written"
                : "a row is read into a value, a tuple, a record or a class");
        }

        for (INamedTypeSymbol? outer = named; outer is not null; outer = outer.ContainingType)
        {
            if (outer.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal) || outer.IsFileLocal)
            {
                return Unreadable(type, $"'{outer.Name}' cannot be seen from outside: make it internal or public");
            }
        }

        return OfObject(named, within);
    }

    private static RowShape OfObject(INamedTypeSymbol type, IAssemblySymbol within)
    {
        var constructor = type.InstanceConstructors
            .Where(made => (made.DeclaredAccessibility == Accessibility.Public || (made.DeclaredAccessibility == Accessibility.Internal && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, within)))
                && !(type.IsRecord && made.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(made.Parameters[0].Type, type)))
            .OrderByDescending(static made => made.Parameters.Length)
            .FirstOrDefault();

        // A record of the schema gets its constructor from the generator, whose work is not seen here.
        if (constructor is null && !type.IsRecord)
        {
            return Unreadable(type, "it has no constructor that can be called");
        }

        var members = new List<RowMember>();
        foreach (var parameter in constructor?.Parameters ?? [])
        {
            members.Add(new RowMember(parameter.Name, PropertyOf(type, parameter.Name) is { } property ? MappedName(property) : null, parameter.Type, true));
        }

        var taken = new HashSet<string>(members.Select(static member => member.Name), StringComparer.OrdinalIgnoreCase);
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (var property in level.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, SetMethod.DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } && taken.Add(property.Name))
                {
                    members.Add(new RowMember(property.Name, MappedName(property), property.Type, false));
                }
            }
        }

        return members.Count == 0 ? Unreadable(type, "it has nothing that a column could fill") : Checked(type, RowShapeKind.Object, members);
    }

    private static RowShape Checked(ITypeSymbol type, RowShapeKind kind, List<RowMember> members) =>
        members.Find(static member => !RowValueTypes.IsValue(member.Type)) is { } odd
            ? Unreadable(type, $"no column is read as '{odd.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'{(odd.Name.Length > 0 ? $" ('{odd.Name}')" : "")}")
            : new RowShape(type, kind, members, null);

    private static RowShape Unreadable(ITypeSymbol type, string problem) => new(type, RowShapeKind.Object, [], problem);

    private static IPropertySymbol? PropertyOf(INamedTypeSymbol type, string name) => type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault();

    private static string? MappedName(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "MapAttribute", ContainingNamespace: { Name: "SchemaFirst", ContainingNamespace.IsGlobalNamespace: true } }
                && attribute.ConstructorArguments is [{ Value: string name }])
            {
                return name;
            }
        }

        return null;
    }
}
