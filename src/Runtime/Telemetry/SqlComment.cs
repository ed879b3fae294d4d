using System.Text;

namespace SchemaFirst.Runtime.Telemetry;

/// <summary>Writes tags behind a statement in the form of sqlcommenter: <c>/*key='value',other='value'*/</c>, sorted, everything percent-encoded.</summary>
internal static class SqlComment
{
    public static string Append(string sql, IReadOnlyList<SqlCommenter> commenters, SqlCommentContext context)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var commenter in commenters)
        {
            commenter.AddTags(context, tags);
        }

        if (tags.Count == 0)
        {
            return sql;
        }

        var text = new StringBuilder(sql).Append(" /*");
        foreach (var (key, value) in tags)
        {
            // Encoding leaves no quote, no asterisk and no slash: nothing can end the comment.
            text.Append(text[^1] == '*' ? "" : ",").Append(Encode(key)).Append("='").Append(Encode(value)).Append('\'');
        }

        return text.Append("*/").ToString();
    }

    private static string Encode(string text) => Uri.EscapeDataString(text)
        .Replace("'", "%27", StringComparison.Ordinal).Replace("*", "%2A", StringComparison.Ordinal);
}
