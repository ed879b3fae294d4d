namespace SchemaFirst.Runtime.Migrations;

/// <summary>What is to be said of a migration that began and did not end: where it stands, and how to go on.</summary>
internal static class UnfinishedMigration
{
    public static string Describe(MigrationRecord record, IReadOnlyList<Migration> migrations, IMigrationDatabase database)
    {
        var name = record.Name;
        var time = record.StartedAt.ToString("u", System.Globalization.CultureInfo.InvariantCulture);
        if (record.AppliedSteps > 0)
        {
            return $"The migration '{name}' of {time} ran through, but its end was not recorded, so nothing further is applied; "
                + $"mark it as applied ('migrate resolve --applied {name}'), then go on";
        }

        var (what, log) = record.Logs is { Length: > 0 } logs ? ("failed", ": " + logs.Split('\n')[0]) : ("was cut off", "");
        return migrations.FirstOrDefault(migration => migration.Name == name && migration.Matches(record.Checksum)) is { } known && database.RunsWhole(known.Script)
            ? $"The migration '{name}' {what} at {time} and nothing of it is in the database, as its script runs whole or not at all; "
                + $"mark it as rolled back ('migrate resolve --rolled-back {name}'), {(log.Length > 0 ? "correct its script" : "then go on")}{log}"
            : $"The migration '{name}' {what} at {time} and a part of it may be in the database, as its script is not one transaction; "
                + $"add what is missing and mark it as applied, or undo what is there and mark it as rolled back ('migrate resolve'){log}";
    }
}
