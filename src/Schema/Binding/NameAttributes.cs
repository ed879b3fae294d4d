using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>Reads <c>@map</c>, <c>@@map</c> and <c>@@schema</c>.</summary>
internal static class NameAttributes
{
    public static string? Map(BindingContext context, ArgumentCursor map) => map.Default("name") is { } value ? Values.Text(context, value) : null;

    public static StringExpression? Schema(BindingContext context, ArgumentCursor schema) =>
        schema.Default("map") is { } value && Values.Text(context, value) is not null ? (StringExpression)value : null;
}
