using SchemaFirst.Runtime.Databases;

namespace SchemaFirst;

/// <summary>
/// Which database a client works on, as it is said where a program's services are registered: <c>UseSqlite(…)</c> and <c>UsePostgreSql(…)</c> of the database
/// packages add to it. With more than one of them, <see cref="Provider"/> decides.
/// </summary>
public class DatabaseSetup
{
    private readonly Dictionary<Provider, Func<IServiceProvider, DatabaseSetup, Database>> _databases = [];

    /// <summary>Which of the databases is used; may be left out where there is one.</summary>
    public Provider? Provider { get; set; }

    /// <summary>A connection string, a URL or, of SQLite, a path; used where the database is added without one.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Adds a database; the last one of a provider counts.</summary>
    /// <param name="provider">Its provider.</param>
    /// <param name="open">Opens it, with the program's services at hand.</param>
    public void Use(Provider provider, Func<IServiceProvider, DatabaseSetup, Database> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        _databases[provider] = open;
    }

    /// <summary>Opens the database that was chosen.</summary>
    /// <exception cref="InvalidOperationException">None was added, or it is not clear which; the message says what to do.</exception>
    public Database Open(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (_databases.Count == 0)
        {
            throw new InvalidOperationException(
                "No database is set up: call 'UseSqlite' (package SchemaFirst.Sqlite) or 'UsePostgreSql' (package SchemaFirst.PostgreSql) where the client is added");
        }

        if (Provider is null && _databases.Count > 1)
        {
            throw new InvalidOperationException($"Several databases are set up ({Names()}): say by 'Provider' which one is used");
        }

        var provider = Provider ?? _databases.Keys.Single();
        return _databases.TryGetValue(provider, out var open)
            ? open(services, this)
            : throw new InvalidOperationException($"'Provider' is '{provider}', but only {Names()} is set up: call 'Use{provider}' too, or change 'Provider'");
    }

    /// <summary>The connection string, which must be there.</summary>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    public string RequireConnectionString() => ConnectionString is { Length: > 0 } given
        ? given
        : throw new InvalidOperationException("No connection string is given: pass one, or set 'ConnectionString' in the client's settings");

    private string Names() => string.Join(", ", _databases.Keys.Order().Select(static provider => $"'{provider}'"));
}
