using System.Diagnostics;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>
/// Waits while another connection holds the lock of the database. SQLite would do so itself, but asleep on the caller's thread and deaf to
/// cancellation; here the thread is free meanwhile, and the wait ends when the caller wants it to.
/// </summary>
internal static class BusyWait
{
    private const int LongestPause = 25;

    /// <summary>Tries again and again until it is done or the time is up.</summary>
    /// <param name="tryIt">Answers false while the database is locked.</param>
    /// <param name="timeout">How long to go on.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="DatabaseException">The time is up.</exception>
    public static async ValueTask RunAsync(Func<bool> tryIt, TimeSpan timeout, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        for (var pause = 1; Stopwatch.GetElapsedTime(started) < timeout; pause = Math.Min(pause * 2, LongestPause))
        {
            await Task.Delay(pause, cancellation).ConfigureAwait(false);
            if (tryIt())
            {
                return;
            }
        }

        throw new DatabaseException(DatabaseErrorKind.Busy, "5", "database is locked");
    }
}
