using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>Reads what is emitted for a column off the bound schemas.</summary>
internal static class ScalarSpecs
{
    /// <summary>The specification of a column; null for a composite type, which no relational database has.</summary>
    public static ScalarSpec? From(ScalarField field, PropertyShape property, List<ScalarField?> providers, EnumSpec? type)
    {
        var kind = KindOf(field, property, type);
        if (kind is null)
        {
            return null;
        }

        return new ScalarSpec
        {
            Name = field.Name,
            ClrName = property.ClrName,
            Kind = kind.Value,
            ClrType = ClrType(kind.Value, property, type),
            ScalarType = field.Type.AsScalar?.ToString() ?? nameof(ScalarType.String),
            Arity = field.Arity,
            Column = field.ColumnName,
            Enum = type,
            NativeTypes = providers.Select(static other => other?.NativeType is { } native ? new NativeTypeSpec(native.Name, native.Arguments) : null).ToEquatableArray(),
            Default = DefaultOf(field.Default),
            IsUpdatedAt = field.IsUpdatedAt,
            LeadsIndex = field.LeadsIndex,
            IsRequiredInCreate = field.IsRequired && field.Default is null && !field.IsUpdatedAt
                && field.Model?.RelationFields.Any(relation => relation.Fields.Contains(field)) != true,
            IsUnsupported = field.Type is FieldType.Unsupported,
            IsPositional = property.IsPositional,
            Documentation = field.Documentation,
        };
    }

    private static ClrKind? KindOf(ScalarField field, PropertyShape property, EnumSpec? type) => field.Type switch
    {
        FieldType.Enum => type is null ? null : ClrKind.Enum,
        FieldType.Composite => null,
        FieldType.Unsupported => ClrKind.String,
        _ => property.IsTypedJson && Simple(property.ClrType) != "JsonElement" ? ClrKind.TypedJson : field.Type.AsScalar switch
        {
            ScalarType.Boolean => ClrKind.Boolean,
            ScalarType.Int => ClrKind.Int,
            ScalarType.BigInt => ClrKind.BigInt,
            ScalarType.Float => ClrKind.Float,
            ScalarType.Decimal => ClrKind.Decimal,
            ScalarType.Bytes => ClrKind.Bytes,
            ScalarType.Json => ClrKind.Json,
            ScalarType.DateTime => Simple(property.ClrType) switch
            {
                "DateTimeOffset" => ClrKind.DateTimeOffset,
                "DateOnly" => ClrKind.DateOnly,
                "TimeOnly" => ClrKind.TimeOnly,
                _ => ClrKind.DateTime,
            },
            _ => Simple(property.ClrType) == "Guid" ? ClrKind.Guid : ClrKind.String,
        },
    };

    private static string Simple(string type) => type.Substring(type.LastIndexOf('.') + 1);

    private static string ClrType(ClrKind kind, PropertyShape property, EnumSpec? type) => kind switch
    {
        ClrKind.String => "string",
        ClrKind.Boolean => "bool",
        ClrKind.Int => "int",
        ClrKind.BigInt => "long",
        ClrKind.Float => "double",
        ClrKind.Decimal => "decimal",
        ClrKind.DateTime => "global::System.DateTime",
        ClrKind.DateTimeOffset => "global::System.DateTimeOffset",
        ClrKind.DateOnly => "global::System.DateOnly",
        ClrKind.TimeOnly => "global::System.TimeOnly",
        ClrKind.Bytes => "byte[]",
        ClrKind.Json => "global::System.Text.Json.JsonElement",
        ClrKind.Guid => "global::System.Guid",
        ClrKind.Enum => type!.FullName,
        _ => property.ClrType,
    };

    private static DefaultSpec? DefaultOf(DefaultValue? value) => value switch
    {
        FunctionDefault function => new DefaultSpec(
            function.Function.ToString(),
            function.Arguments.Count > 0 && function.Arguments[0].Value is { } argument ? Text(argument) : null,
            null,
            null),
        LiteralDefault { Value: ArrayExpression array } => new DefaultSpec(null, null, null, array.Elements.Select(Text).ToEquatableArray()),
        LiteralDefault literal => new DefaultSpec(null, null, Text(literal.Value), null),
        _ => null,
    };

    private static string Text(ExpressionSyntax expression) => expression switch
    {
        StringExpression text => text.Value,
        NumberExpression number => number.Text,
        ConstantExpression constant => constant.Text,
        _ => "",
    };
}
