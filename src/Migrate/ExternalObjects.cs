using SchemaFirst.Schema.Database;

namespace SchemaFirst.Migrate;

/// <summary>Tables and enums that somebody else manages: they are read, and never changed.</summary>
/// <param name="Tables">The tables' names, with their namespace or, in the default one, without.</param>
/// <param name="Enums">The enums' names, in the same way.</param>
public sealed record ExternalObjects(IReadOnlyCollection<string> Tables, IReadOnlyCollection<string> Enums)
{
    /// <summary>Nothing is external.</summary>
    public static ExternalObjects None { get; } = new([], []);

    /// <summary>SQL that makes them on a shadow database, for the migrations that speak of them; null where none do.</summary>
    public string? ShadowScript { get; init; }

    /// <summary>The database without them.</summary>
    public DatabaseModel LeaveOut(DatabaseModel model) => Tables.Count + Enums.Count == 0 ? model : model with
    {
        Tables = [.. model.Tables.Where(table => !Names(Tables, table.Name, model))],
        Enums = [.. model.Enums.Where(type => !Names(Enums, type.Name, model))],
    };

    private static bool Names(IReadOnlyCollection<string> names, QualifiedName name, DatabaseModel model) =>
        names.Contains(name.ToString()) || (name.Namespace == model.DefaultNamespace && names.Contains(name.Name));
}
