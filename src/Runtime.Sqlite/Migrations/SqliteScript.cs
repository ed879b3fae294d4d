using System.Text.RegularExpressions;

namespace SchemaFirst.Runtime.Sqlite.Migrations;

/// <summary>What has to be known of a script to run it whole or not at all.</summary>
internal static partial class SqliteScript
{
    /// <summary>
    /// True when the script can be put inside a transaction: it has none of its own, and no statement that refuses to run in one. Prisma runs
    /// scripts without, and leaves the first statements of a failing one applied.
    /// </summary>
    public static bool CanBeWrapped(string script) => !OwnTransaction().IsMatch(script);

    /// <summary>True when the script switches foreign keys off, which SQLite ignores inside a transaction: it has to be done before.</summary>
    public static bool SwitchesForeignKeysOff(string script) => ForeignKeysOff().IsMatch(script);

    // Only at the start of a line, and BEGIN only with its semicolon: the BEGIN of a trigger's body has none.
    [GeneratedRegex(@"^\s*(BEGIN(\s+(DEFERRED|IMMEDIATE|EXCLUSIVE))?(\s+TRANSACTION)?\s*;|(COMMIT|ROLLBACK|SAVEPOINT|VACUUM|ATTACH|DETACH)\b)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OwnTransaction();

    [GeneratedRegex(@"^\s*PRAGMA\s+foreign_keys\s*=\s*(OFF|0|FALSE|NO)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ForeignKeysOff();
}
