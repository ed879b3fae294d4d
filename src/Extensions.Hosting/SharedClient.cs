using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Extensions.Hosting;

/// <summary>The one client that holds the connections and plans of a program; opened when it is first asked for, closed with the program.</summary>
internal sealed class SharedClient<TClient> : IAsyncDisposable, IDisposable
    where TClient : SchemaClient
{
    // Of the base class: a Lazy of the client itself would ask the trimmer for a constructor that nobody calls.
    private readonly Lazy<SchemaClient> _client;
    private readonly SchemaFirstOptions _options;

    public SharedClient(IServiceProvider services, string name, Func<IServiceProvider, Database, ClientOptions, TClient> create)
    {
        _options = services.GetRequiredService<IOptionsMonitor<SchemaFirstOptions>>().Get(name);
        _client = new Lazy<SchemaClient>(() => create(
            services,
            _options.Open(services),
            _options.CreateClientOptions(services, new ClientOptions { LoggerFactory = services.GetService<ILoggerFactory>() })));
    }

    /// <summary>The client without the interceptors of a scope.</summary>
    public TClient Client => (TClient)_client.Value;

    /// <summary>What a scope, or the program, is given.</summary>
    public TClient CreateScoped(IServiceProvider services) => (TClient)Client.CreateScoped(_options.CreateInterceptors(services));

    public ValueTask DisposeAsync() => _client.IsValueCreated ? _client.Value.DisposeAsync() : default;

    public void Dispose()
    {
        if (_client.IsValueCreated)
        {
            _client.Value.Dispose();
        }
    }
}
