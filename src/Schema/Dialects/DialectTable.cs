using SchemaFirst.Schema.Dialects.PostgreSql;
using SchemaFirst.Schema.Dialects.Sqlite;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Dialects;

/// <summary>The databases that tables can be made in.</summary>
public static class DialectTable
{
    /// <summary>The dialect of a provider; null where the provider is only known to the schema language.</summary>
    public static Dialect? Find(Provider provider) => provider switch
    {
        Provider.PostgreSql => PostgreSqlDialect.Instance,
        Provider.Sqlite => SqliteDialect.Instance,
        _ => null,
    };

    /// <summary>The dialect of a provider that has one.</summary>
    public static Dialect Get(Provider provider) =>
        Find(provider) ?? throw new ArgumentException($"There are no migrations for the provider '{provider}'; use 'postgresql' or 'sqlite'", nameof(provider));
}
