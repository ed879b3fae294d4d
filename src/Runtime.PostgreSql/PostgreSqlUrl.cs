using Npgsql;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>Understands connection URLs beside connection strings.</summary>
public static class PostgreSqlUrl
{
    /// <summary>The connection string of a URL (<c>postgresql://user@host:5432/blog?schema=public</c>); anything else comes back as it is.</summary>
    /// <exception cref="FormatException">It begins like a URL and is none.</exception>
    public static string ToConnectionString(string text)
    {
        if (!text.StartsWith("postgres://", StringComparison.Ordinal) && !text.StartsWith("postgresql://", StringComparison.Ordinal))
        {
            return text;
        }

        var url = new Uri(text);
        var user = url.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = Uri.UnescapeDataString(url.Host),
            Database = Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/')),
        };
        if (url.Port > 0)
        {
            builder.Port = url.Port;
        }

        if (user[0].Length > 0)
        {
            builder.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            builder.Password = Uri.UnescapeDataString(user[1]);
        }

        foreach (var pair in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var value = Uri.UnescapeDataString(parts.Length > 1 ? parts[1] : "");
            switch (parts[0])
            {
                case "schema":
                    builder.SearchPath = $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
                    break;
                case "host":
                    builder.Host = value;
                    break;
                case "sslmode":
                    builder.SslMode = Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode) ? mode : SslMode.Prefer;
                    break;
                case "connect_timeout":
                    builder.Timeout = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
                    break;
                case "pool_timeout" when !builder.ShouldSerialize("Timeout"):   // the driver has one timeout for both
                    builder.Timeout = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
                    break;
                case "socket_timeout":
                    builder.CommandTimeout = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
                    break;
                case "application_name":
                    builder.ApplicationName = value;
                    break;
                case "connection_limit":
                    builder.MaxPoolSize = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
                    break;
            }
        }

        return builder.ConnectionString;
    }

    /// <summary>False where a URL says that a pooler stands in between which knows no prepared statements: Prisma's <c>pgbouncer=true</c>.</summary>
    public static bool AllowsPreparing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var query = text.IndexOf('?', StringComparison.Ordinal);
        return query < 0 || !text[(query + 1)..].Split('&').Contains("pgbouncer=true");
    }
}
