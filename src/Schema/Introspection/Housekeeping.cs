using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Tables that Prisma 1 and the first previews of Prisma 2 kept for themselves, told by name and columns; no schema speaks of them.</summary>
internal static class Housekeeping
{
    private static readonly string[] RelayId = ["id", "stableModelIdentifier"];

    private static readonly string[] Migration =
    [
        "revision", "name", "datamodel", "status", "applied", "rolled_back", "datamodel_steps", "database_migration", "errors", "started_at", "finished_at",
    ];

    public static bool Contains(Table table) => table.Name.Name switch
    {
        "_RelayId" => HasAll(table, RelayId),
        "_Migration" => HasAll(table, Migration),
        _ => false,
    };

    private static bool HasAll(Table table, string[] columns) => Array.TrueForAll(columns, column => table.FindColumn(column) is not null);
}
