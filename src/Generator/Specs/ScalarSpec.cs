using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>A field with a column.</summary>
internal sealed record ScalarSpec
{
    public required string Name { get; init; }

    public required string ClrName { get; init; }

    public required ClrKind Kind { get; init; }

    /// <summary>The type of one element, without <c>?</c>, as it can be written anywhere.</summary>
    public required string ClrType { get; init; }

    /// <summary>The built-in type's name in <c>ScalarType</c>.</summary>
    public required string ScalarType { get; init; }

    public required FieldArity Arity { get; init; }

    public required string Column { get; init; }

    /// <summary>The enum's name, database name, schema and codec; null for a built-in type.</summary>
    public EnumSpec? Enum { get; init; }

    /// <summary>The native type on each of the client's providers.</summary>
    public EquatableArray<NativeTypeSpec?> NativeTypes { get; init; }

    public DefaultSpec? Default { get; init; }

    public bool IsUpdatedAt { get; init; }

    public bool LeadsIndex { get; init; }

    /// <summary>True where a create cannot go without it.</summary>
    public bool IsRequiredInCreate { get; init; }

    /// <summary>True for a database type the language has no word for: it stays out of the client.</summary>
    public bool IsUnsupported { get; init; }

    /// <summary>True for a parameter of a positional record.</summary>
    public bool IsPositional { get; init; }

    public string? Documentation { get; init; }

    public bool IsOptional => Arity == FieldArity.Optional;

    public bool IsList => Arity == FieldArity.List;

    public bool IsNumber => Kind is ClrKind.Int or ClrKind.BigInt or ClrKind.Float or ClrKind.Decimal;

    /// <summary>True where C# has a value type.</summary>
    public bool IsValueType => Kind is not (ClrKind.String or ClrKind.Bytes or ClrKind.TypedJson);
}
