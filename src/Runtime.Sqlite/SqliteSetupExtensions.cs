namespace SchemaFirst;

/// <summary>SQLite, where a client is added to a program's services.</summary>
public static class SqliteSetupExtensions
{
    /// <summary>Works on a SQLite database.</summary>
    /// <param name="setup">The client's setup.</param>
    /// <param name="source">What <see cref="SqliteDatabase.Open"/> takes; left out: <see cref="DatabaseSetup.ConnectionString"/>.</param>
    /// <param name="options">How connections are kept.</param>
    public static TSetup UseSqlite<TSetup>(this TSetup setup, string? source = null, SqliteOptions? options = null)
        where TSetup : DatabaseSetup
    {
        ArgumentNullException.ThrowIfNull(setup);
        setup.Use(Provider.Sqlite, (_, given) => SqliteDatabase.Open(source ?? given.RequireConnectionString(), options));
        return setup;
    }
}
