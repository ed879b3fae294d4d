using System.Diagnostics;
using Blog;
using Npgsql;
using SchemaFirst.TestKit;

namespace SchemaFirst.Soak;

/// <summary>Many mixed typed requests at once on PostgreSQL: counts errors, measures memory at each tenth of the way, and looks for connections left open.</summary>
internal static class SoakRun
{
    private const int Samples = 10;

    /// <summary>Runs the requests and prints what was measured.</summary>
    /// <returns>0 only without an error and without a connection left over.</returns>
    public static async Task<int> RunAsync(int requests, int concurrency)
    {
        var connectionString = PostgresServer.Shared.CreateDatabase();
        var errors = new List<string>();
        var done = 0;
        var clock = Stopwatch.StartNew();
        await using (var db = new BlogDb(PostgreSqlDatabase.Open(connectionString)))
        {
            await db.Database.CreateAsync();
            await Seed.RunAsync(db);
            Console.WriteLine("requests  seconds  heap MB  working set MB  connections");
            for (var sample = 1; sample <= Samples; sample++)
            {
                var until = (int)((long)requests * sample / Samples);
                await Task.WhenAll(Enumerable.Range(0, concurrency).Select(worker => Task.Run(async () =>
                {
                    int number;
                    while ((number = Interlocked.Increment(ref done)) <= until)
                    {
                        try
                        {
                            await MixedRequests.RunAsync(db, number);
                        }
                        catch (Exception error) when (error is not OutOfMemoryException)
                        {
                            lock (errors)
                            {
                                errors.Add($"request {number}: {error.GetType().Name}: {error.Message}");
                            }
                        }
                    }
                })));
                done = until;
                Console.WriteLine($"{until,8}  {clock.Elapsed.TotalSeconds,7:F1}  {GC.GetTotalMemory(forceFullCollection: true) / 1e6,7:F2}  {Environment.WorkingSet / 1e6,14:F0}  {await ConnectionsAsync(connectionString),11}");
            }
        }

        // The server takes a moment to end the sessions whose sockets have been closed.
        var left = await ConnectionsAsync(connectionString);
        for (var patience = 0; left > 0 && patience < 50; patience++)
        {
            await Task.Delay(100);
            left = await ConnectionsAsync(connectionString);
        }

        Console.WriteLine($"{requests} requests at concurrency {concurrency}: {errors.Count} errors, {left} connections left, {requests / clock.Elapsed.TotalSeconds:F0} requests a second");
        errors.Take(10).ToList().ForEach(Console.WriteLine);
        PostgresServer.Shared.DropDatabase(connectionString);
        return errors.Count == 0 && left == 0 ? 0 : 1;
    }

    private static async Task<long> ConnectionsAsync(string connectionString)
    {
        await using var connection = new NpgsqlConnection(PostgresServer.Shared.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = $1", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = new NpgsqlConnectionStringBuilder(connectionString).Database });
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
