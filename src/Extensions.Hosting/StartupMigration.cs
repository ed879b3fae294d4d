using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SchemaFirst.Extensions.Hosting;

/// <summary>Migrates, or makes sure that others did, before any other service of the host starts.</summary>
internal sealed class StartupMigration<TClient>(IServiceProvider services) : IHostedLifecycleService
    where TClient : SchemaClient
{
    private static readonly string Name = typeof(TClient).Name;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var step = services.GetRequiredService<IOptionsMonitor<SchemaFirstOptions>>().Get(Name).MigrationsAtStartup;
        if (step == MigrationsAtStartup.Off)
        {
            return;
        }

        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(HostingLog.Category);
        var database = services.GetRequiredService<SharedClient<TClient>>().Client.Database;
        try
        {
            if (step == MigrationsAtStartup.Guard)
            {
                await database.EnsureMigratedAsync(cancellationToken).ConfigureAwait(false);
                HostingLog.UpToDate(logger, Name, database.Name);
                return;
            }

            var started = Stopwatch.GetTimestamp();
            var applied = await database.MigrateAsync(cancellationToken).ConfigureAwait(false);
            foreach (var migration in applied)
            {
                HostingLog.Applied(logger, Name, database.Name, migration);
            }

            HostingLog.Migrated(logger, Name, database.Name, applied.Count, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            HostingLog.Failed(logger, error, Name, database.Name);
            throw;
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
