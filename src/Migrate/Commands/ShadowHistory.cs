using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;

namespace SchemaFirst.Migrate.Commands;

/// <summary>What migrations make of an empty database.</summary>
internal static class ShadowHistory
{
    /// <exception cref="MigrationException">P3006: a migration does not run through.</exception>
    public static async Task<DatabaseModel> ReplayAsync(
        ILiveDatabase live, IEnumerable<Migration> migrations, IReadOnlyList<string> namespaces, ExternalObjects external, CancellationToken cancellationToken)
    {
        var shadow = await live.CreateShadowAsync(cancellationToken).ConfigureAwait(false);
        await using (shadow.ConfigureAwait(false))
        {
            await ShadowPreparation.RunAsync(shadow, external, cancellationToken).ConfigureAwait(false);
            foreach (var migration in migrations)
            {
                try
                {
                    await shadow.ExecuteScriptAsync(migration.Script, cancellationToken).ConfigureAwait(false);
                }
                catch (MigrationScriptException failure)
                {
                    throw new MigrationException(
                        MigrationErrorCodes.ShadowMigrationFailed,
                        $"The migration '{migration.Name}' does not run through on an empty shadow database ({failure.DatabaseCode}): {failure.Message}; correct its script",
                        failure)
                    {
                        MigrationName = migration.Name,
                    };
                }
            }

            return await shadow.DescribeAsync(namespaces, cancellationToken).ConfigureAwait(false);
        }
    }
}
