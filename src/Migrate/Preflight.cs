using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Migrate;

/// <summary>Looks at the server before a plan is sent to it.</summary>
public static class Preflight
{
    /// <summary>Refuses a plan that the server could not execute for want of an extension, a type, a function or an operator class.</summary>
    /// <exception cref="MigrationException">P1012: the server lacks something; the message names all of it.</exception>
    public static async Task CheckAsync(ILiveDatabase database, MigrationPlan plan, CancellationToken cancellationToken = default)
    {
        var obstacles = plan.IsEmpty ? [] : await database.FindObstaclesAsync(plan, cancellationToken).ConfigureAwait(false);
        if (obstacles.Count > 0)
        {
            throw new MigrationException(
                MigrationErrorCodes.InvalidSchema, $"The database cannot hold the schema: {string.Join(", ", obstacles)}; make it known to the server, or change the schema");
        }
    }
}
