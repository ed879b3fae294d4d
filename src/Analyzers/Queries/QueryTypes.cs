using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>The library's types in a compilation, and what can be asked of a type with their help.</summary>
internal sealed class QueryTypes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _models = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol _queries;
    private readonly INamedTypeSymbol _arguments;
    private readonly INamedTypeSymbol _optional;
    private readonly INamedTypeSymbol _modelAttribute;
    private readonly INamedTypeSymbol? _viewAttribute;

    private QueryTypes(INamedTypeSymbol queries, INamedTypeSymbol arguments, INamedTypeSymbol optional, INamedTypeSymbol modelAttribute, Compilation compilation)
    {
        (_queries, _arguments, _optional, _modelAttribute) = (queries, arguments, optional, modelAttribute);
        _viewAttribute = compilation.GetTypeByMetadataName("SchemaFirst.ViewAttribute");
        Enumerable = compilation.GetTypeByMetadataName("System.Linq.Enumerable");
        Sql = compilation.GetTypeByMetadataName("SchemaFirst.Sql");
    }

    /// <summary>LINQ over sequences.</summary>
    public INamedTypeSymbol? Enumerable { get; }

    /// <summary>SQL with its parameters.</summary>
    public INamedTypeSymbol? Sql { get; }

    /// <summary>The types of a compilation; null where it does not use the library.</summary>
    public static QueryTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("SchemaFirst.Runtime.Client.ModelQueries`1") is { } queries
        && compilation.GetTypeByMetadataName("SchemaFirst.Runtime.Client.IArguments") is { } arguments
        && compilation.GetTypeByMetadataName("SchemaFirst.Optional`1") is { } optional
        && compilation.GetTypeByMetadataName("SchemaFirst.ModelAttribute") is { } model
            ? new QueryTypes(queries, arguments, optional, model, compilation)
            : null;

    /// <summary>The record whose queries a type holds; null for any other type.</summary>
    public INamedTypeSymbol? RecordOfQueries(INamedTypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Interface })
        {
            return type.Interfaces.FirstOrDefault(static face => face is { Name: "IModelQueries", ContainingNamespace.Name: "Client" })?.TypeArguments[0] as INamedTypeSymbol;
        }

        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _queries))
            {
                return type.TypeArguments[0] as INamedTypeSymbol;
            }
        }

        return null;
    }

    /// <summary>True for a record that stands for a table or view.</summary>
    public bool IsModel(ITypeSymbol? type) => type is INamedTypeSymbol { IsRecord: true } record && _models.GetOrAdd(record, HasMarker);

    /// <summary>The record that a relation leads to; null for a property that is none.</summary>
    public INamedTypeSymbol? TargetOf(IPropertySymbol property) => !property.IsIndexer && property.SetMethod is null && IsModel(property.ContainingType) ? RecordIn(property.Type) : null;

    /// <summary>The record that a type is, or is a sequence of; null for neither.</summary>
    public INamedTypeSymbol? RecordIn(ITypeSymbol? type) =>
        IsModel(type) ? (INamedTypeSymbol)type!
        : type is IArrayTypeSymbol array && IsModel(array.ElementType) ? (INamedTypeSymbol)array.ElementType
        : type is INamedTypeSymbol { TypeArguments.Length: 1 } generic && IsModel(generic.TypeArguments[0]) ? (INamedTypeSymbol)generic.TypeArguments[0]
        : null;

    /// <summary>True for a value that may be left out.</summary>
    public bool IsOptional(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, _optional);

    /// <summary>The record that a generated argument class speaks of: <c>PostCreate</c> of <c>Post</c>; null for any other type.</summary>
    public INamedTypeSymbol? RecordOfArguments(ITypeSymbol? type, string suffix) =>
        type is INamedTypeSymbol named
        && named.Name.Length > suffix.Length && named.Name.EndsWith(suffix, StringComparison.Ordinal)
        && named.AllInterfaces.Contains(_arguments, SymbolEqualityComparer.Default)
        && named.ContainingNamespace.GetTypeMembers(named.Name.Substring(0, named.Name.Length - suffix.Length)).FirstOrDefault(IsModel) is { } record
            ? record
            : null;

    /// <summary>True for a generic class of the library, or one derived from it.</summary>
    public static bool DerivesFrom(ITypeSymbol? type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == name && current.ContainingNamespace is { Name: "SchemaFirst", ContainingNamespace.IsGlobalNamespace: true })
            {
                return true;
            }
        }

        return false;
    }

    private bool HasMarker(INamedTypeSymbol record) => record.GetAttributes().Any(attribute =>
        SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _modelAttribute)
        || (_viewAttribute is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _viewAttribute)));
}
