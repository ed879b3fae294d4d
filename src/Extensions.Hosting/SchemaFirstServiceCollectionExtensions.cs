using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SchemaFirst;
using SchemaFirst.Extensions.Hosting;
using SchemaFirst.Runtime.Databases;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Clients among a program's services.</summary>
public static class SchemaFirstServiceCollectionExtensions
{
    /// <summary>
    /// Adds a client, with its settings (<see cref="SchemaFirstOptions"/>), its step at start-up and the program's log. A client may be used by many threads at
    /// once and keeps a pool of connections, so one serves the whole program; <see cref="ServiceLifetime.Scoped"/> gives each scope a light one of its own, on
    /// the same connections, with the interceptors of the scope.
    /// </summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">Says which database: <c>options => options.UseSqlite("blog.db")</c>.</param>
    /// <param name="lifetime">How long a client lives.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    public static IServiceCollection AddSchemaFirst<TClient>(
        this IServiceCollection services, Action<SchemaFirstOptions>? configure = null, ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TClient : SchemaClient, ISchemaClient<TClient> =>
        services.AddSchemaFirst<TClient>(static (_, database, options) => TClient.Create(database, options), configure, lifetime);

    /// <summary>Adds a client, and the interface by which others ask for it: the one that the generator makes, or one of the program's own.</summary>
    /// <inheritdoc cref="AddSchemaFirst{TClient}(IServiceCollection, Action{SchemaFirstOptions}?, ServiceLifetime)"/>
    /// <typeparam name="TService">The interface.</typeparam>
    /// <typeparam name="TClient">The client.</typeparam>
    public static IServiceCollection AddSchemaFirst<TService, TClient>(
        this IServiceCollection services, Action<SchemaFirstOptions>? configure = null, ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TService : class
        where TClient : SchemaClient, ISchemaClient<TClient>, TService
    {
        services.AddSchemaFirst<TClient>(configure, lifetime);
        services.Add(new ServiceDescriptor(typeof(TService), static provider => provider.GetRequiredService<TClient>(), lifetime));
        return services;
    }

    /// <summary>Adds a client that is made by a function: for clients with a constructor of their own.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="create">Makes the client of a database, which it owns from then on.</param>
    /// <param name="configure">Says which database.</param>
    /// <param name="lifetime">How long a client lives.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    public static IServiceCollection AddSchemaFirst<TClient>(
        this IServiceCollection services,
        Func<IServiceProvider, Database, ClientOptions, TClient> create,
        Action<SchemaFirstOptions>? configure = null,
        ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TClient : SchemaClient
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(create);
        var name = typeof(TClient).Name;
        var options = services.AddOptions<SchemaFirstOptions>(name);
        services.AddSingleton<IConfigureOptions<SchemaFirstOptions>>(provider => new ClientSettings(name, provider));
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddSingleton(provider => new SharedClient<TClient>(provider, name, create));
        services.TryAdd(new ServiceDescriptor(typeof(TClient), static provider => provider.GetRequiredService<SharedClient<TClient>>().CreateScoped(provider), lifetime));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, StartupMigration<TClient>>(static provider => new StartupMigration<TClient>(provider)));
        return services;
    }
}
