using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations;

/// <summary>Compares defaults by value, not by the way they are written.</summary>
public static class DefaultComparison
{
    /// <summary>True when both columns have the same default, be it that the next one's expression is to the letter what the catalog tells of the previous one.</summary>
    public static bool AreEqual(Pair<Column> columns) =>
        AreEqual(columns.Previous.Default, columns.Next.Default)
        || (columns.Next.Default is ColumnDefault.Expression { Sql: { } sql } && columns.Previous.DefaultSql is { } told && IsTold(SqlText.Normalize(sql), SqlText.Normalize(told)));

    /// <summary>True when both are the same default.</summary>
    public static bool AreEqual(ColumnDefault? previous, ColumnDefault? next) => (previous, next) switch
    {
        (null or ColumnDefault.Expression { Sql: null }, null) => true,

        // "Whatever the database has" agrees with everything, and so keeps what is there.
        (_, ColumnDefault.Expression { Sql: null }) => true,
        (ColumnDefault.Now, ColumnDefault.Now) => true,
        (ColumnDefault.Literal left, ColumnDefault.Literal right) => LiteralsMatch(left.Value, right.Value),
        (ColumnDefault.List left, ColumnDefault.List right) => ListsMatch(left, right),
        (ColumnDefault.Expression left, ColumnDefault.Expression right) => left.Sql == right.Sql || (left.Sql is { } old && right.Sql is { } now && SqlText.Normalize(old) == SqlText.Normalize(now)),
        (ColumnDefault.NextValue left, ColumnDefault.NextValue right) => left.Sequence == right.Sequence,
        _ => false,
    };

    /// <summary>A catalog adds the column's type to a constant.</summary>
    private static bool IsTold(string sql, string told) =>
        sql == told || (sql.EndsWith("'", StringComparison.Ordinal) && told.StartsWith(sql + "::", StringComparison.Ordinal)
            && told.Substring(sql.Length + 2).All(static character => char.IsLetterOrDigit(character) || character is '_' or ' ' or '"' or '.' or '(' or ')' or ','));

    private static bool ListsMatch(ColumnDefault.List previous, ColumnDefault.List next)
    {
        if (previous.Values.Count != next.Values.Count)
        {
            return false;
        }

        for (var index = 0; index < previous.Values.Count; index++)
        {
            if (!LiteralsMatch(previous.Values[index], next.Values[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool LiteralsMatch(LiteralValue previous, LiteralValue next)
    {
        if (previous.Kind == LiteralKind.Json || next.Kind == LiteralKind.Json)
        {
            return previous.Text == next.Text || JsonText.AreEqual(previous.Text, next.Text);
        }

        if (previous.Kind == LiteralKind.Number || next.Kind == LiteralKind.Number)
        {
            return NumberText.AreEqual(previous.Text, next.Text);
        }

        if (previous.Kind == LiteralKind.DateTime || next.Kind == LiteralKind.DateTime)
        {
            return DateTimeText.AreEqual(previous.Text, next.Text);
        }

        return previous.Text == next.Text;
    }
}
