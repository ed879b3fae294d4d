using Microsoft.Extensions.Diagnostics.HealthChecks;
using SchemaFirst;
using SchemaFirst.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Health checks of clients.</summary>
public static class SchemaFirstHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check of a client's database: that it answers, and that it has had exactly the client's migrations. The result's data are <c>database</c>,
    /// <c>schemaHash</c> and the names of pending, failed, edited and unknown migrations.
    /// </summary>
    /// <param name="builder">The program's health checks.</param>
    /// <param name="name">The check's name; left out: the client's.</param>
    /// <param name="failureStatus">What is reported when the check fails; left out: unhealthy.</param>
    /// <param name="tags">Tags to choose checks by.</param>
    /// <typeparam name="TClient">The client, which must have been added by <c>AddSchemaFirst</c>.</typeparam>
    public static IHealthChecksBuilder AddSchemaFirst<TClient>(
        this IHealthChecksBuilder builder, string? name = null, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
        where TClient : SchemaClient
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            name ?? typeof(TClient).Name,
            static services => new SchemaFirstHealthCheck<TClient>(services.GetRequiredService<SharedClient<TClient>>()),
            failureStatus,
            tags));
    }
}
