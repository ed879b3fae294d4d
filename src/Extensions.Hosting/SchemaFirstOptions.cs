namespace SchemaFirst;

/// <summary>
/// How a client is kept by a host. The properties are read from the section <c>SchemaFirst:</c><i>client</i> of the program's settings first, for instance
/// <c>SchemaFirst:BlogDb:MigrationsAtStartup</c>; what code says goes over them. A connection string is looked for in <c>ConnectionStrings:</c><i>client</i> too.
/// </summary>
public sealed class SchemaFirstOptions : DatabaseSetup
{
    private readonly List<Func<IServiceProvider, ClientOptions, ClientOptions>> _client = [];
    private readonly List<Func<IServiceProvider, QueryInterceptor>> _interceptors = [];

    /// <summary>What happens about migrations before the host starts.</summary>
    public MigrationsAtStartup MigrationsAtStartup { get; set; }

    /// <summary>True to show the values of parameters in the log and in spans. They may be secrets: off unless asked for.</summary>
    public bool ShowParameters { get; set; }

    /// <summary>Statements that take as long as this are logged as a warning; null for none.</summary>
    public TimeSpan? SlowQueryThreshold { get; set; }

    /// <summary>Changes how the client works: <c>options.ConfigureClient(client => client with { Omit = [UserFields.PasswordHash] })</c>.</summary>
    public SchemaFirstOptions ConfigureClient(Func<ClientOptions, ClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return ConfigureClient((_, options) => configure(options));
    }

    /// <summary>Changes how the client works, with the program's services at hand.</summary>
    public SchemaFirstOptions ConfigureClient(Func<IServiceProvider, ClientOptions, ClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _client.Add(configure);
        return this;
    }

    /// <summary>
    /// Runs an interceptor around every operation. A scoped client has those of its scope, made when it is asked for: the place for the current tenant or user.
    /// </summary>
    /// <param name="interceptor">Finds or makes it.</param>
    public SchemaFirstOptions AddInterceptor(Func<IServiceProvider, QueryInterceptor> interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        _interceptors.Add(interceptor);
        return this;
    }

    internal ClientOptions CreateClientOptions(IServiceProvider services, ClientOptions start)
    {
        var options = start with { ShowParameters = ShowParameters, SlowQueryThreshold = SlowQueryThreshold };
        foreach (var configure in _client)
        {
            options = configure(services, options);
        }

        return options;
    }

    internal IReadOnlyList<QueryInterceptor> CreateInterceptors(IServiceProvider services) =>
        _interceptors.Count == 0 ? [] : [.. _interceptors.Select(create => create(services))];
}
