namespace SchemaFirst.Schema.Database;

/// <summary>
/// The table <c>_prisma_migrations</c>, in which applied migrations are recorded. Another table may have its name: then a pull shows it, as Prisma's does, and a
/// migration leaves it alone all the same.
/// </summary>
public static class HistoryTable
{
    private static readonly string[] Columns =
        ["id", "checksum", "finished_at", "migration_name", "logs", "rolled_back_at", "started_at", "applied_steps_count"];

    /// <summary>The table's name.</summary>
    public const string Name = "_prisma_migrations";

    /// <summary>True when the table has the history's name and every column of it.</summary>
    public static bool Is(Table table) => HasName(table) && Array.TrueForAll(Columns, column => table.FindColumn(column) is not null);

    /// <summary>True when the table stands where the history does, whatever it is.</summary>
    public static bool HasName(Table table) => table.Name.Name == Name;
}
