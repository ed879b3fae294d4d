using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>What each kind of column is called in C#.</summary>
internal static class Columns
{
    private const string Client = "global::SchemaFirst.Runtime.Client.";

    /// <summary>The codec.</summary>
    public static string Codec(this ScalarSpec column) => column.Kind switch
    {
        ClrKind.Enum => $"{column.Enum!.FullCodecName}.Instance",
        ClrKind.TypedJson => $"{Client}TypedJsonCodec<{column.ClrType}>.Instance",
        _ => $"{Client}Codecs.{column.Kind}",
    };

    /// <summary>The type of a value that is there.</summary>
    public static string ValueType(this ScalarSpec column) => column.IsList ? $"global::System.Collections.Generic.IReadOnlyList<{column.ClrType}>" : column.ClrType;

    /// <summary>The type of the column, null included.</summary>
    public static string FullType(this ScalarSpec column) => column.IsOptional ? column.ClrType + "?" : column.ValueType();

    /// <summary>Reads the column, which stands at an ordinal.</summary>
    public static string Read(this ScalarSpec column, string ordinal)
    {
        if (column.IsList)
        {
            return $"{column.Codec()}.ReadList(row, {ordinal})";
        }

        var read = column.Kind switch
        {
            ClrKind.String => $"row.GetString({ordinal})",
            ClrKind.Boolean => $"row.GetBoolean({ordinal})",
            ClrKind.Int => $"row.GetInt32({ordinal})",
            ClrKind.BigInt => $"row.GetInt64({ordinal})",
            ClrKind.Float => $"row.GetDouble({ordinal})",
            ClrKind.Decimal => $"row.GetDecimal({ordinal})",
            ClrKind.DateTime => $"row.GetDateTime({ordinal})",
            ClrKind.Bytes => $"row.GetBytes({ordinal})",
            _ => $"{column.Codec()}.Read(row, {ordinal})",
        };
        return column.IsOptional ? $"row.IsNull({ordinal}) ? null : {read}" : read;
    }

    /// <summary>The type of a filter on the column.</summary>
    public static string FilterType(this ScalarSpec column)
    {
        if (column.IsList)
        {
            return $"global::SchemaFirst.ListFilter<{column.ElementFilterType()}>?";
        }

        var nullable = column.IsOptional ? "Nullable" : "";
        return column.Kind switch
        {
            ClrKind.String => $"global::SchemaFirst.{nullable}StringFilter",
            ClrKind.Boolean => $"global::SchemaFirst.{nullable}BoolFilter",
            ClrKind.Bytes => $"global::SchemaFirst.{nullable}BytesFilter",
            ClrKind.Json or ClrKind.TypedJson => "global::SchemaFirst.JsonFilter",
            ClrKind.Enum => $"global::SchemaFirst.{nullable}EnumFilter<{column.ClrType}>",
            _ => $"global::SchemaFirst.{nullable}ComparableFilter<{column.ClrType}>",
        };
    }

    /// <summary>Writes a filter on the column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="filter">How the filter is read.</param>
    public static string WriteFilter(this ScalarSpec column, string filter)
    {
        var codec = column.Kind == ClrKind.TypedJson && !column.IsList ? Client + "Codecs.Json" : column.Codec();
        return $"{filter}{(column.IsList ? "?" : "")}.Write(writer, {Literals.Of(column.Name)}, {codec});";
    }

    /// <summary>The type of a value that may be left out.</summary>
    public static string OptionalType(this ScalarSpec column) =>
        column.IsList ? column.ValueType() + "?" : $"global::SchemaFirst.Optional<{column.FullType()}>";

    /// <summary>The type of a change of the column.</summary>
    public static string UpdateType(this ScalarSpec column) => column switch
    {
        { IsList: true } => $"global::SchemaFirst.ListUpdate<{column.ClrType}>?",
        { IsNumber: true, IsOptional: true } => $"global::SchemaFirst.NullableNumberUpdate<{column.ClrType}>",
        { IsNumber: true } => $"global::SchemaFirst.NumberUpdate<{column.ClrType}>",
        _ => column.OptionalType(),
    };

    /// <summary>Writes a value that must be there, or may be left out.</summary>
    public static string WriteValue(this ScalarSpec column)
    {
        var arguments = $"{Literals.Of(column.Name)}, {Names.Own(column.ClrName)}, {column.Codec()}";
        var method = column switch
        {
            { IsList: true } => "Values",
            { IsOptional: false } => "Value",
            { IsValueType: true } => "Nullable",
            { Kind: ClrKind.TypedJson } => "Json",
            _ => "Reference",
        };
        return $"{Client}ArgumentWriting.{method}(writer, {arguments});";
    }

    /// <summary>Writes a change of the column.</summary>
    public static string WriteUpdate(this ScalarSpec column) => column switch
    {
        { IsList: true } => $"{Names.Own(column.ClrName)}?.Write(writer, {Literals.Of(column.Name)}, {column.Codec()});",
        { IsNumber: true } => $"{Names.Own(column.ClrName)}.Write(writer, {Literals.Of(column.Name)}, {column.Codec()});",
        _ => column.WriteValue(),
    };

    private static string ElementFilterType(this ScalarSpec column) => column.ClrType;
}
