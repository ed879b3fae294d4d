namespace SchemaFirst.Schema.CSharp;

/// <summary>The names of the providers in C# (members of <c>Provider</c>, classes of native types) and in the schema language.</summary>
internal static class ProviderNames
{
    public static string? ToSchema(string clrName) => clrName switch
    {
        "PostgreSql" => "postgresql",
        "Sqlite" => "sqlite",
        "MySql" => "mysql",
        "SqlServer" => "sqlserver",
        "CockroachDb" => "cockroachdb",
        "MongoDb" => "mongodb",
        _ => null,
    };

    public static string? ToClr(string? schemaName) => schemaName switch
    {
        "postgresql" or "postgres" => "PostgreSql",
        "sqlite" => "Sqlite",
        "mysql" => "MySql",
        "sqlserver" => "SqlServer",
        "cockroachdb" => "CockroachDb",
        "mongodb" => "MongoDb",
        _ => null,
    };
}
