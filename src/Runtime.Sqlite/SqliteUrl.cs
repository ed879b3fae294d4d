using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Understands a path, and Prisma's form of one: <c>file:./dev.db?connection_limit=1&amp;socket_timeout=10</c>.</summary>
internal static class SqliteUrl
{
    private const string Scheme = "file:";

    public static (SqliteConnectionStringBuilder Builder, SqliteOptions Options) Read(string source, SqliteOptions options)
    {
        if (!source.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return (new SqliteConnectionStringBuilder { DataSource = source }, options);
        }

        var parts = source[Scheme.Length..].Split('?', 2);
        foreach (var pair in parts.Length > 1 ? parts[1].Split('&', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || !int.TryParse(pair.AsSpan(equals + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;   // of another tool
            }

            options = pair[..equals] switch
            {
                "connection_limit" when number > 0 => options with { MaxConnections = number },
                "pool_timeout" => options with { PoolTimeout = number == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(number) },
                "socket_timeout" => options with { BusyTimeout = TimeSpan.FromSeconds(number) },
                _ => options,
            };
        }

        return (new SqliteConnectionStringBuilder { DataSource = parts[0] }, options);
    }
}
