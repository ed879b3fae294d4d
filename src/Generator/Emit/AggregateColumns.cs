using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>What functions over a column answer in C#.</summary>
internal static class AggregateColumns
{
    private const string Codecs = "global::SchemaFirst.Runtime.Client.Codecs.";

    /// <summary>True where a sum and an average can be taken.</summary>
    public static bool CanBeAdded(this ScalarSpec column) => column.IsNumber && !column.IsList && !column.IsUnsupported;

    /// <summary>True where values have an order of which there is a least and a greatest one.</summary>
    public static bool HasExtremes(this ScalarSpec column) => !column.IsUnsupported && !column.IsList && column.Kind is not (ClrKind.Json or ClrKind.TypedJson);

    /// <summary>The type of the sum and its codec: wider than the column's, so that it does not overflow.</summary>
    public static (string Type, string Codec) Sum(this ScalarSpec column) => column.Kind switch
    {
        ClrKind.Int => ("long", Codecs + "BigInt"),
        ClrKind.BigInt => ("decimal", Codecs + "Decimal"),
        _ => (column.ClrType, column.Codec()),
    };

    /// <summary>The type of the average and its codec.</summary>
    public static (string Type, string Codec) Average(this ScalarSpec column) =>
        column.Kind == ClrKind.Decimal ? (column.ClrType, column.Codec()) : ("double", Codecs + "Float");

    /// <summary>The type of a condition on groups by the column.</summary>
    public static string HavingType(this ScalarSpec column)
    {
        if (!column.HasExtremes())
        {
            return "global::SchemaFirst.CountHaving";
        }

        var filter = column.FilterType();
        if (column.CanBeAdded())
        {
            return $"global::SchemaFirst.NumberHaving<{column.ClrType}, {filter}, {column.Sum().Type}, {column.Average().Type}>";
        }

        return $"global::SchemaFirst.ColumnHaving<{column.ClrType}, {filter}, {(column with { Arity = Schema.Syntax.FieldArity.Optional }).FilterType()}>";
    }

    /// <summary>Writes a condition on groups by the column.</summary>
    public static string WriteHaving(this ScalarSpec column)
    {
        var codecs = !column.HasExtremes() ? ""
            : column.CanBeAdded() ? $", {column.Codec()}, {column.Sum().Codec}, {column.Average().Codec}"
            : $", {column.Codec()}";
        return $"{Names.Own(column.ClrName)}?.Write(writer, {Literals.Of(column.Name)}{codecs});";
    }
}
