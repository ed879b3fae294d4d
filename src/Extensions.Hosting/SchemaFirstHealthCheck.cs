using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SchemaFirst.Extensions.Hosting;

/// <summary>Asks a client's database for its history of migrations: that it answers, and that it is what the client expects.</summary>
internal sealed class SchemaFirstHealthCheck<TClient>(SharedClient<TClient> shared) : IHealthCheck
    where TClient : SchemaClient
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal);
        try
        {
            var database = shared.Client.Database;
            data["database"] = database.Name;
            data["schemaHash"] = database.SchemaHash;
            var status = await database.CheckAsync(cancellationToken).ConfigureAwait(false);
            data["pendingMigrations"] = status.Pending;
            data["failedMigrations"] = status.Failed;
            data["editedMigrations"] = status.Edited;
            data["unknownMigrations"] = status.Unknown;

            // A client without migrations gets its tables elsewhere: that the database answers is all there is to ask.
            return status.IsUpToDate || database.Migrations.Count == 0
                ? HealthCheckResult.Healthy($"The database '{database.Name}' answers and is up to date", data)
                : new HealthCheckResult(context.Registration.FailureStatus, status.Describe(), data: data);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, error.Message, error, data);
        }
    }
}
