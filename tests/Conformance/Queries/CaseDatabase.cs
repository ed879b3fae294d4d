using System.Text.Json;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Conformance.Queries;

/// <summary>Where fresh databases for cases come from.</summary>
internal abstract class CaseDatabase : IDisposable
{
    public static CaseDatabase For(string provider) => provider == "sqlite" ? new SqliteCaseDatabase() : new PostgreSqlCaseDatabase();

    /// <summary>What a case requires and this provider does not have; null where it has all.</summary>
    public virtual string? Lacks(JsonElement requires) => null;

    /// <summary>An empty database with the DDL applied; disposed by the caller.</summary>
    public abstract Task<Database> CreateAsync(string ddl, JsonElement requires);

    public virtual void Dispose()
    {
    }
}
