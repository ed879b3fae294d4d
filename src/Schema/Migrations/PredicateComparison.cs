namespace SchemaFirst.Schema.Migrations;

/// <summary>Compares conditions: databases give them back with other quotes, spaces, parentheses and casts than they were written with.</summary>
internal static class PredicateComparison
{
    public static bool AreEqual(string? left, string? right) =>
        left is null || right is null ? left is null && right is null : left == right || Normalize(left) == Normalize(right);

    /// <summary>The condition without what carries no meaning.</summary>
    public static string Normalize(string sql) => SqlText.NormalizeCondition(sql);
}
