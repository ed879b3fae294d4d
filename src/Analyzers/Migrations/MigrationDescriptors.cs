using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>What is reported of migrations: findings of the compiler alone, as <c>.prisma</c> text and the tool know these things by the database.</summary>
public static class MigrationDescriptors
{
    /// <summary>SF3001: what the last snapshot leads to is not what the records ask for.</summary>
    public static readonly DiagnosticDescriptor NotCovered = Warning(
        "SF3001", "Change without a migration", "No migration covers what changed in '{0}'; write one with 'schemafirst migrate dev': {1}");

    /// <summary>SF3002: a script's checksum is not the one that its snapshot recorded.</summary>
    public static readonly DiagnosticDescriptor ScriptEdited = Warning(
        "SF3002", "Migration was edited", "The migration '{0}' is not what was written and may have been applied; restore it, and put the change into a new migration");

    /// <summary>SF3003: two snapshots have one parent, as after a merge of two branches.</summary>
    public static readonly DiagnosticDescriptor BranchesMeet = Warning(
        "SF3003", "Two migrations continue from the same one",
        "The migrations '{0}' and '{1}' both continue from '{2}', so neither knows of the other; delete the later folder and write it again");

    /// <summary>SF3004: the next migration drops a table with its rows.</summary>
    public static readonly DiagnosticDescriptor TableDropped = Warning(
        "SF3004", "Pending migration drops a table", "The next migration drops the table '{0}' with every row in it; keep its model, or let the new one say [RenamedFrom(\"{0}\")]");

    /// <summary>SF3005: the next migration drops a column with its values.</summary>
    public static readonly DiagnosticDescriptor ColumnDropped = Warning(
        "SF3005", "Pending migration drops a column", "The next migration drops the column '{1}' of the table '{0}' with every value in it; keep its property, or write the values elsewhere first");

    /// <summary>SF3006: the next migration gives a column a type that does not take all values of the old one.</summary>
    public static readonly DiagnosticDescriptor TypeNarrowed = Warning(
        "SF3006", "Pending migration changes a type with loss", "{0}; add a column of the new type, fill it, then drop the old one");

    /// <summary>SF3007: the next migration adds a column that rows which are there have no value for.</summary>
    public static readonly DiagnosticDescriptor RequiredColumnAdded = Warning(
        "SF3007", "Pending migration adds a required column without default",
        "The next migration adds the required column '{1}' to the table '{0}', which fails unless the table is empty; give it a default that the database knows, or make it optional first");

    /// <summary>SF3008: the next migration forbids nulls in a column that may hold some.</summary>
    public static readonly DiagnosticDescriptor ColumnMadeRequired = Warning(
        "SF3008", "Pending migration makes a column required", "The next migration makes the column '{1}' of the table '{0}' required, which fails while there are nulls in it; fill them first");

    /// <summary>SF3009: the next migration drops and adds what looks like one thing under two names.</summary>
    public static readonly DiagnosticDescriptor RenameSeenAsDrop = Warning(
        "SF3009", "Rename is seen as drop and add",
        "The next migration drops '{1}' and adds '{0}', which loses every value; say [RenamedFrom(\"{1}\")] to rename it, or [Map(\"{1}\")] to keep its name in the database");

    /// <summary>SF3010: the next migration makes a key unique over rows that may be equal in it.</summary>
    public static readonly DiagnosticDescriptor UniqueKeyAdded = Warning(
        "SF3010", "Pending migration adds a unique key", "The next migration adds a unique key over '{1}' to the table '{0}', which fails if rows are equal in it; look for them first");

    /// <summary>SF3011: the next migration drops a table's primary key and makes another.</summary>
    public static readonly DiagnosticDescriptor PrimaryKeyChanged = Warning(
        "SF3011", "Pending migration changes a primary key", "The next migration changes the primary key of the table '{0}', for which the table is locked and every index on it made anew");

    /// <summary>SF3012: the next migration takes values out of an enum that rows may hold.</summary>
    public static readonly DiagnosticDescriptor EnumValuesRemoved = Warning(
        "SF3012", "Pending migration removes values of an enum", "The next migration removes '{1}' from the enum '{0}', which fails if rows hold it; change those rows first, or say [RenamedFrom] on the value that takes its place");

    /// <summary>SF3013: the next migration builds an index on a database that refuses writes meanwhile. Information only.</summary>
    public static readonly DiagnosticDescriptor IndexLocks = Make(
        "SF3013", "Pending migration builds an index under a lock",
        "The next migration builds the index '{1}' on the table '{0}', which nobody can write to meanwhile; on a big table create it by hand with CREATE INDEX CONCURRENTLY and mark the migration as applied",
        DiagnosticSeverity.Info);

    /// <summary>SF3014: an attribute <c>[RenamedFrom]</c> speaks of a rename that a migration has made. Information only.</summary>
    public static readonly DiagnosticDescriptor RenameIsDone = Make(
        "SF3014", "Rename is done", "A migration has renamed '{0}' already; the attribute does nothing any more and can go", DiagnosticSeverity.Info);

    /// <summary>SF3015: an attribute <c>[RenamedFrom]</c> names what no migration has ever made.</summary>
    public static readonly DiagnosticDescriptor FormerNameUnknown = Warning(
        "SF3015", "Former name is not known", "The migrations know no '{0}' that '{1}' could have been; write its name in the database");

    private const string Category = "SchemaFirst";

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotCovered, ScriptEdited, BranchesMeet, TableDropped, ColumnDropped, TypeNarrowed, RequiredColumnAdded, ColumnMadeRequired,
        RenameSeenAsDrop, UniqueKeyAdded, PrimaryKeyChanged, EnumValuesRemoved, IndexLocks, RenameIsDone, FormerNameUnknown,
    ];

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: $"docs/rules/{id}.md");
}
