using Microsoft.CodeAnalysis;

namespace SchemaFirst.Schema.CSharp;

/// <summary>The types that one column of raw SQL can be read as.</summary>
public static class RowValueTypes
{
    /// <summary>True for the type of a column, a nullable one or a list.</summary>
    public static bool IsValue(ITypeSymbol type) => CodecOf(Underlying(type)) is not null || (ElementOf(type) is { } element && CodecOf(element) is not null);

    /// <summary>The type behind <c>?</c>.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;

    /// <summary>The elements of a list; null for another type. Bytes are no list.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType: { SpecialType: not SpecialType.System_Byte } element } => element,
        INamedTypeSymbol { Name: "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" or "IList" or "ICollection" or "List", TypeArguments: [var element] } named
            when named.ContainingNamespace.ToDisplayString() == "System.Collections.Generic" => element,
        _ => null,
    };

    /// <summary>The name of what reads the type, among the runtime's; <c>Enum</c> for an enum; null where nothing does.</summary>
    public static string? CodecOf(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => "Enum",
        { SpecialType: SpecialType.System_String } => "String",
        { SpecialType: SpecialType.System_Boolean } => "Boolean",
        { SpecialType: SpecialType.System_Byte } => "Byte",
        { SpecialType: SpecialType.System_Int16 } => "Short",
        { SpecialType: SpecialType.System_Int32 } => "Int",
        { SpecialType: SpecialType.System_Int64 } => "BigInt",
        { SpecialType: SpecialType.System_Single } => "Single",
        { SpecialType: SpecialType.System_Double } => "Float",
        { SpecialType: SpecialType.System_Decimal } => "Decimal",
        { SpecialType: SpecialType.System_DateTime } => "DateTime",
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => "Bytes",
        INamedTypeSymbol { Name: "DateTimeOffset" or "DateOnly" or "TimeOnly" or "Guid" } time when time.ContainingNamespace.ToDisplayString() == "System" => time.Name,
        INamedTypeSymbol { Name: "JsonElement" } json when json.ContainingNamespace.ToDisplayString() == "System.Text.Json" => "Json",
        _ => null,
    };
}
