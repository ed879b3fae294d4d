using System.Text.RegularExpressions;

namespace SchemaFirst.Runtime.PostgreSql.Migrations;

/// <summary>What has to be known of a script to say whether it runs whole or not at all.</summary>
internal static partial class PostgreSqlScript
{
    /// <summary>
    /// True when the server runs the script, sent as one text, as one transaction: it has no transaction of its own, and no statement that refuses to run in
    /// one (which works as long as it stands alone).
    /// </summary>
    public static bool RunsWhole(string script) => !Refuses().IsMatch(Quoted().Replace(script, static part => part.Value[0] == '$' && CommitsInside().IsMatch(part.Value) ? ";COMMIT;" : " "));

    // Comments, texts and names in quotes hold no statement; a body in dollars may end a transaction where it stands alone.
    [GeneratedRegex("""--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$[A-Za-z_]*\$).*?\1""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(COMMIT|ROLLBACK)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CommitsInside();

    [GeneratedRegex(
        @"\bCONCURRENTLY\b|(^|;)\s*(BEGIN|START\s+TRANSACTION|COMMIT|END|ROLLBACK|ABORT|SAVEPOINT|RELEASE|PREPARE\s+TRANSACTION|VACUUM|CALL|CLUSTER|REINDEX|(CREATE|DROP|ALTER)\s+(DATABASE|TABLESPACE|SYSTEM|SUBSCRIPTION))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refuses();
}
