using System.Data;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tests.Writes;

namespace SchemaFirst.Runtime.Tests.Reads;

public sealed class TransactionsOnSqlite(SqliteBackend backend) : Transactions<SqliteBackend>(backend)
{
    protected override string Endless => "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c";

    [Fact]
    public async Task Waiting_for_the_only_connection_ends_in_time()
    {
        await using var first = await BeginAsync();
        var refusal = await Assert.ThrowsAsync<TransactionException>(async () =>
            await DatabaseTransaction.BeginAsync(Database, IsolationLevel.Unspecified, TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(5), CancellationToken.None));
        Assert.Equal("P2028", refusal.Code);
    }
}

public sealed class TransactionsOnPostgreSql(PostgreSqlBackend backend) : Transactions<PostgreSqlBackend>(backend)
{
    protected override string Endless => "SELECT pg_sleep(60)";
}

public abstract class Transactions<TBackend>(TBackend backend) : ReadSpecification<TBackend>(backend)
    where TBackend : class, IBackend
{
    private const string Insert = "INSERT INTO \"Book\" (\"id\", \"title\") VALUES ($1, $2)";
    private const string All = """{ "arguments": {}, "selection": { "id": true } }""";

    /// <summary>A query that does not end by itself.</summary>
    protected abstract string Endless { get; }

    [Fact]
    public async Task What_is_committed_stays_and_what_is_rolled_back_goes()
    {
        await using (var transaction = await BeginAsync())
        {
            await InsertAsync(1, transaction);
            await transaction.RollbackAsync();
        }

        await using (var transaction = await BeginAsync())
        {
            await InsertAsync(2, transaction);
            Assert.Equal("""[{"id":2}]""", (await Ask("Book.findMany", All, transaction))!.ToJsonString());
            await transaction.CommitAsync(CancellationToken.None);
        }

        Assert.Equal("""[{"id":2}]""", (await Ask("Book.findMany", All))!.ToJsonString());
    }

    [Fact]
    public async Task A_transaction_ends_once()
    {
        await using var transaction = await BeginAsync();
        await transaction.CommitAsync(CancellationToken.None);

        Assert.Equal("P2028", (await Assert.ThrowsAsync<TransactionException>(async () => await transaction.CommitAsync(CancellationToken.None))).Code);
        Assert.Equal("P2028", (await Assert.ThrowsAsync<TransactionException>(async () => await transaction.RollbackAsync())).Code);
        Assert.Equal("P2028", (await Assert.ThrowsAsync<TransactionException>(() => Ask("Book.findMany", All, transaction))).Code);
    }

    [Fact]
    public async Task A_transaction_left_open_is_closed_when_its_time_is_up()
    {
        await using var transaction = await BeginAsync(timeout: 100);
        await InsertAsync(1, transaction);
        for (var wait = 0; wait < 100 && transaction.State == TransactionState.Open; wait++)
        {
            await Task.Delay(50);
        }

        Assert.Equal(TransactionState.Expired, transaction.State);
        Assert.Equal("P2028", (await Assert.ThrowsAsync<TransactionException>(() => Ask("Book.findMany", All, transaction))).Code);
        Assert.Equal("[]", (await Ask("Book.findMany", All))!.ToJsonString());
    }

    [Fact]
    public async Task A_running_query_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(async () =>
            await Engine.Raw.QueryAsync<bool>(Endless, default, static _ => static row => row.IsNull(0), null, stop.Token)));

        Assert.Equal("[]", (await Ask("Book.findMany", All))!.ToJsonString());
    }

    [Fact]
    public async Task A_cancelled_request_does_not_begin()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ask("Book.findMany", All, cancellation: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Refused_sql_tells_the_database_s_own_words()
    {
        var refusal = await Assert.ThrowsAsync<SchemaFirstException>(async () =>
            await Engine.Raw.ExecuteAsync("SELECT nonsense FROM nowhere", default, null, CancellationToken.None));
        Assert.Equal("P2010", refusal.Code);
        Assert.Contains("nowhere", refusal.Message);
    }

    protected async Task<DatabaseTransaction> BeginAsync(int timeout = 30_000) => await DatabaseTransaction.BeginAsync(
        Database, IsolationLevel.Unspecified, TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(timeout), CancellationToken.None);

    private async Task InsertAsync(int id, DatabaseTransaction transaction) => Assert.Equal(1, await Engine.Raw.ExecuteAsync(
        Insert, new[] { SqlParameter.Untyped(RequestValue.From(id)), SqlParameter.Untyped(RequestValue.From("t")) }, transaction, CancellationToken.None));
}
