using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Hosting.Tests;

/// <summary>What a host does with a client, on every database.</summary>
public abstract class HostSpecification : IAsyncLifetime
{
    private protected LogLines Log { get; } = new();

    public abstract Task InitializeAsync();

    public abstract Task DisposeAsync();

    /// <summary>Says which database the client works on.</summary>
    protected abstract void Use(SchemaFirstOptions options);

    /// <summary>Gives the host what the database needs.</summary>
    protected virtual void AddServices(IServiceCollection services)
    {
    }

    [Fact]
    public async Task Migrates_before_anything_else_starts_and_says_so()
    {
        using var host = Build(MigrationsAtStartup.Migrate, services => services.AddHostedService<NoteCounter>());
        await host.StartAsync();
        Assert.Equal(0, host.Services.GetRequiredService<IEnumerable<IHostedService>>().OfType<NoteCounter>().Single().Notes);
        Assert.Contains((3001, "20260101000000_init"), Log.Of("SchemaFirst.Hosting", "Migration"));
        Assert.Contains(Log.Ids("SchemaFirst.Hosting"), static id => id == 3002);

        using var second = Build(MigrationsAtStartup.Guard);
        await second.StartAsync();
        Assert.Contains(Log.Ids("SchemaFirst.Hosting"), static id => id == 3003);
        await second.StopAsync();
        await host.StopAsync();
    }

    [Fact]
    public async Task The_guard_stops_the_host_when_migrations_are_missing()
    {
        using var host = Build(MigrationsAtStartup.Guard);
        var refused = await Assert.ThrowsAsync<MigrationException>(() => host.StartAsync());
        Assert.Equal("SF3901", refused.Code);
        Assert.Contains(Log.Ids("SchemaFirst.Hosting"), static id => id == 3004);
    }

    [Fact]
    public async Task The_health_check_knows_pending_migrations_and_the_schema()
    {
        using var host = Build(MigrationsAtStartup.Off);
        await host.StartAsync();
        var health = host.Services.GetRequiredService<HealthCheckService>();
        var before = (await health.CheckHealthAsync()).Entries[nameof(NotesDb)];
        Assert.Equal(HealthStatus.Degraded, before.Status);
        Assert.Contains("20260101000000_init", before.Description);
        Assert.Equal(["20260101000000_init"], Assert.IsAssignableFrom<IReadOnlyList<string>>(before.Data["pendingMigrations"]));

        var db = host.Services.GetRequiredService<NotesDb>();
        Assert.Equal(db.Database.SchemaHash, before.Data["schemaHash"]);
        await db.Database.MigrateAsync();
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync()).Status);
    }

    [Fact]
    public async Task Statements_are_logged_with_stable_ids_and_without_values()
    {
        using var host = Build(MigrationsAtStartup.Migrate);
        await host.StartAsync();
        await host.Services.GetRequiredService<NotesDb>().Note.CreateAsync(new() { Data = new() { Id = "1", Text = "very secret", Tenant = "a" } });
        Assert.Contains(Log.Ids("SchemaFirst.Query"), static id => id == 1001);
        Assert.DoesNotContain(Log.Lines, static line => line.Contains("very secret", StringComparison.Ordinal));

        using var open = Build(MigrationsAtStartup.Off, configuration: new() { ["SchemaFirst:NotesDb:ShowParameters"] = "true" });
        await open.StartAsync();
        await open.Services.GetRequiredService<NotesDb>().Note.FindManyAsync(new() { Where = new() { Text = "shown now" } });
        Assert.Contains(Log.Lines, static line => line.Contains("shown now", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_scope_has_a_client_of_its_own_with_the_interceptors_of_the_scope()
    {
        using var host = Build(
            MigrationsAtStartup.Migrate,
            services => services.AddScoped<Tenant>(),
            options => options.AddInterceptor(static scope => new TenantFilter(scope.GetRequiredService<Tenant>())),
            lifetime: ServiceLifetime.Scoped);
        await host.StartAsync();
        await WorkAsync("red");
        await WorkAsync("blue");
        using var last = host.Services.CreateScope();
        Assert.Equal(2, await last.ServiceProvider.GetRequiredService<NotesDb>().Note.CountAsync());

        async Task WorkAsync(string tenant)
        {
            using var scope = host.Services.CreateScope();   // not asynchronous, as old code has it
            scope.ServiceProvider.GetRequiredService<Tenant>().Name = tenant;
            var db = scope.ServiceProvider.GetRequiredService<NotesDb>();
            Assert.Same(db, scope.ServiceProvider.GetRequiredService<NotesDb>());
            await db.Note.CreateAsync(new() { Data = new() { Id = tenant, Text = "x", Tenant = tenant } });
            Assert.Equal([tenant], (await db.Note.FindManyAsync()).Select(static note => note.Id));
            Assert.Equal([tenant], await db.TransactionAsync(async tx => (await tx.Note.FindManyAsync()).Select(static note => note.Id)));
        }
    }

    [Fact]
    public async Task A_client_is_asked_for_by_its_interface()
    {
        using var host = Build(MigrationsAtStartup.Migrate, client: static (services, configure) => services.AddSchemaFirst<INotesDb, NotesDb>(configure));
        await host.StartAsync();
        var db = host.Services.GetRequiredService<INotesDb>();
        await db.Note.CreateAsync(new() { Data = new() { Id = "1", Text = "one", Tenant = "a", Replies = new() { Create = [new() { Id = "2", Text = "two", Tenant = "a" }] } } });
        var replies = await db.Note.FindManyAsync(new() { Where = new() { ParentId = null } }, note => note.Replies.Select(reply => reply.Text).ToList());
        Assert.Equal(["two"], Assert.Single(replies));
        var count = await db.TransactionAsync(async tx =>
        {
            await tx.Note.DeleteManyAsync(new() { Where = new() { Id = "2" } });
            return await tx.Note.CountAsync();
        });
        Assert.Equal(1, count);
    }

    private IHost Build(
        MigrationsAtStartup step,
        Action<IServiceCollection>? more = null,
        Action<SchemaFirstOptions>? configure = null,
        ServiceLifetime lifetime = ServiceLifetime.Singleton,
        Dictionary<string, string?>? configuration = null,
        Action<IServiceCollection, Action<SchemaFirstOptions>>? client = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(configuration ?? []);
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(Log));
        AddServices(builder.Services);
        client ??= (services, options) => services.AddSchemaFirst<NotesDb>(options, lifetime);
        client(builder.Services, options =>
        {
            Use(options);
            options.MigrationsAtStartup = step;
            configure?.Invoke(options);
        });
        builder.Services.AddHealthChecks().AddSchemaFirst<NotesDb>(failureStatus: HealthStatus.Degraded);
        more?.Invoke(builder.Services);
        return builder.Build();
    }
}
