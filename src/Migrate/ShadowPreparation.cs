using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Migrate;

/// <summary>What happens on a shadow database before the migrations.</summary>
public static class ShadowPreparation
{
    /// <summary>Makes the external objects that migrations speak of.</summary>
    /// <exception cref="MigrationException">P3006: the script does not run through.</exception>
    public static async Task RunAsync(ILiveDatabase shadow, ExternalObjects external, CancellationToken cancellationToken)
    {
        if (external.ShadowScript is not { Length: > 0 } script)
        {
            return;
        }

        try
        {
            await shadow.ExecuteScriptAsync(script, cancellationToken).ConfigureAwait(false);
        }
        catch (MigrationScriptException failure)
        {
            throw new MigrationException(
                MigrationErrorCodes.ShadowMigrationFailed, $"The script that prepares a shadow database does not run through ({failure.DatabaseCode}): {failure.Message}; correct migrations.initShadowDb", failure);
        }
    }
}
