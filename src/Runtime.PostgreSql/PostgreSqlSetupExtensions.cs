using Npgsql;

namespace SchemaFirst;

/// <summary>PostgreSQL, where a client is added to a program's services.</summary>
public static class PostgreSqlSetupExtensions
{
    /// <summary>
    /// Works on a PostgreSQL database: the one that is named; else the <see cref="NpgsqlDataSource"/> among the program's services, which stays theirs; else
    /// <see cref="DatabaseSetup.ConnectionString"/>.
    /// </summary>
    /// <param name="setup">The client's setup.</param>
    /// <param name="connectionString">A connection string, or a URL (<c>postgresql://user@host:5432/blog?schema=public</c>).</param>
    public static TSetup UsePostgreSql<TSetup>(this TSetup setup, string? connectionString = null)
        where TSetup : DatabaseSetup
    {
        ArgumentNullException.ThrowIfNull(setup);
        setup.Use(Provider.PostgreSql, (services, given) => connectionString switch
        {
            null when services.GetService(typeof(NpgsqlDataSource)) is NpgsqlDataSource source => PostgreSqlDatabase.From(source),
            null => PostgreSqlDatabase.Open(given.RequireConnectionString()),
            _ => PostgreSqlDatabase.Open(connectionString),
        });
        return setup;
    }

    /// <summary>Works on the PostgreSQL database of a data source, which stays the caller's: for keyed ones, and for several.</summary>
    /// <param name="setup">The client's setup.</param>
    /// <param name="source">Finds it among the program's services.</param>
    public static TSetup UsePostgreSql<TSetup>(this TSetup setup, Func<IServiceProvider, NpgsqlDataSource> source)
        where TSetup : DatabaseSetup
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(source);
        setup.Use(Provider.PostgreSql, (services, _) => PostgreSqlDatabase.From(source(services)));
        return setup;
    }
}
