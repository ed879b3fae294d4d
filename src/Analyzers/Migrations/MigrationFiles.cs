using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>The migrations that the project hands to the compiler, by name. What was read of an unchanged file is kept.</summary>
public sealed class MigrationFiles
{
    // Memos, not state: they hold what follows from a text, and die with it.
    private static readonly ConditionalWeakTable<SourceText, MigrationSnapshot> Snapshots = new();
    private static readonly ConditionalWeakTable<MigrationSnapshot, Tuple<DatabaseModel, Dialect>> Databases = new();

    private static readonly ConditionalWeakTable<SourceText, string> Checksums = new();

    private readonly Dictionary<string, MigrationEntry> _byScript = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MigrationEntry> _firstByParent = new(StringComparer.Ordinal);

    private MigrationFiles(IReadOnlyList<MigrationEntry> migrations)
    {
        Migrations = migrations;
        foreach (var migration in migrations)
        {
            if (migration.ScriptPath is { } path)
            {
                _byScript[path] = migration;
            }

            if (migration.Snapshot is { } snapshot && !_firstByParent.ContainsKey(snapshot.Parent ?? ""))
            {
                _firstByParent.Add(snapshot.Parent ?? "", migration);
            }
        }
    }

    /// <summary>The migrations, in order.</summary>
    public IReadOnlyList<MigrationEntry> Migrations { get; }

    /// <summary>The last migration; null without any.</summary>
    public MigrationEntry? Last => Migrations.Count == 0 ? null : Migrations[Migrations.Count - 1];

    /// <summary>The migration whose script has that path; null without one.</summary>
    public MigrationEntry? OfScript(string path) => _byScript.TryGetValue(path, out var found) ? found : null;

    /// <summary>The first migration that continues from another one; null without one.</summary>
    /// <param name="parent">The name of that other one; null for the beginning.</param>
    public MigrationEntry? FirstAfter(string? parent) => _firstByParent.TryGetValue(parent ?? "", out var found) ? found : null;

    /// <summary>True when a script is what its snapshot was made for. A text's checksum is taken once.</summary>
    public static bool IsUnedited(SourceText script, string checksum) =>
        Checksums.GetValue(script, static text => Checksum.Of(text.ToString())) == checksum || Checksum.Matches(script.ToString(), checksum);

    /// <summary>True for the path of a file that belongs to a migration.</summary>
    public static bool IsScript(string path) => FileName(path) == "migration.sql";

    /// <summary>True for the path of a snapshot.</summary>
    public static bool IsSnapshot(string path) => FileName(path) == MigrationSnapshot.FileName;

    /// <summary>The migrations among additional files.</summary>
    public static MigrationFiles Of(ImmutableArray<AdditionalText> files, CancellationToken stop)
    {
        var entries = new SortedDictionary<string, MigrationEntry>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var isScript = IsScript(file.Path);
            if ((!isScript && !IsSnapshot(file.Path)) || file.GetText(stop) is not { } text)
            {
                continue;
            }

            var name = FolderName(file.Path);
            var entry = entries.TryGetValue(name, out var known) ? known : new MigrationEntry(name);
            entries[name] = isScript
                ? entry with { Script = text, ScriptPath = file.Path }
                : entry with { Snapshot = SnapshotOf(text), SnapshotPath = file.Path };
        }

        return new MigrationFiles([.. entries.Values]);
    }

    /// <summary>The database that a snapshot's schema asks for; null when the snapshot is damaged.</summary>
    public static (DatabaseModel Database, Dialect Dialect)? DatabaseOf(MigrationSnapshot snapshot)
    {
        if (Databases.TryGetValue(snapshot, out var known))
        {
            return (known.Item1, known.Item2);
        }

        if (snapshot.ReadDatabase() is not { } read)
        {
            return null;
        }

        Databases.GetValue(snapshot, _ => Tuple.Create(read.Database, read.Dialect));
        return read;
    }

    /// <summary>The name of the folder that a file stands in: the migration's.</summary>
    public static string FolderName(string path)
    {
        var parts = path.Split('/', '\\');
        return parts.Length < 2 ? "" : parts[parts.Length - 2];
    }

    private static MigrationSnapshot? SnapshotOf(SourceText text)
    {
        if (Snapshots.TryGetValue(text, out var known))
        {
            return known;
        }

        return MigrationSnapshot.TryParse(text.ToString()) is { } read ? Snapshots.GetValue(text, _ => read) : null;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
