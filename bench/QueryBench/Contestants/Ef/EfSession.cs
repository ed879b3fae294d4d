using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SchemaFirst.QueryBench.Databases;

namespace SchemaFirst.QueryBench.Contestants.Ef;

/// <summary>Pooled contexts over one connection that stays open.</summary>
internal sealed class EfSession : IAsyncDisposable
{
    private readonly PooledDbContextFactory<MagazineContext> _contexts;
    private readonly DbConnection _connection;

    public EfSession(BenchDatabase database)
    {
        _connection = database.Connect();
        var options = new DbContextOptionsBuilder<MagazineContext>().EnableThreadSafetyChecks(false);
        IsSqlite = database.Kind == DatabaseKind.Sqlite;
        _contexts = new((IsSqlite ? options.UseSqlite(_connection) : options.UseNpgsql(_connection)).Options);
    }

    /// <summary>EF's single statement for two lists is slow on SQLite, which then joins before it limits: there its split form is asked for.</summary>
    public bool IsSqlite { get; }

    public MagazineContext Context() => _contexts.CreateDbContext();

    /// <summary>All that a compiled query finds.</summary>
    public async ValueTask<List<T>> ListAsync<T>(Func<MagazineContext, IAsyncEnumerable<T>> query)
    {
        await using var context = Context();
        var rows = new List<T>();
        await foreach (var row in query(context))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
