using System.Text;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Schema.Dialects.PostgreSql;

/// <summary>Defaults as PostgreSQL's SQL.</summary>
internal static class PostgreSqlDefaults
{
    public static string? Sql(ISqlRenderer renderer, Column column, string type) => column.Default switch
    {
        ColumnDefault.Literal literal => Literal(renderer, literal.Value),
        ColumnDefault.List list => $"ARRAY[{string.Join(", ", list.Values.Select(value => Literal(renderer, value)))}]::{type}",
        ColumnDefault.Now => "CURRENT_TIMESTAMP",
        ColumnDefault.Expression expression => expression.Sql,
        ColumnDefault.NextValue next => $"nextval({renderer.QuoteText(SequenceText(renderer, next.Sequence))})",
        _ => null,
    };

    /// <summary>A sequence as the text that <c>nextval</c> takes: a name in quotes keeps its capitals.</summary>
    public static string SequenceText(ISqlRenderer renderer, QualifiedName name) =>
        name.Namespace is null or "public" ? renderer.Quote(name.Name) : renderer.Quote(name.Namespace) + "." + renderer.Quote(name.Name);

    private static string Literal(ISqlRenderer renderer, LiteralValue value) => value.Kind switch
    {
        LiteralKind.Number or LiteralKind.Boolean => value.Text,
        LiteralKind.Bytes => "'\\x" + Hex(value.Text) + "'",
        LiteralKind.DateTime => renderer.QuoteText(DateTimeText.ToSql(value.Text)),
        _ => renderer.QuoteText(value.Text),
    };

    private static string Hex(string base64)
    {
        var text = new StringBuilder();
        foreach (var octet in Convert.FromBase64String(base64))
        {
            text.Append(octet.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
