using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>
/// Waits while another connection holds the lock of the database. The driver would do so itself, but asleep on the caller's thread and deaf to
/// cancellation; here the thread is free meanwhile, and the wait ends when the caller wants it to.
/// </summary>
internal static class BusyWait
{
    /// <summary>A command timeout that makes the driver report a lock at once.</summary>
    public const int Never = -1;

    private const int LongestPause = 25;

    /// <summary>Does something, again and again while the database is locked, until it is done or the time is up.</summary>
    public static Task<T> RunAsync<T>(Func<T> action, TimeSpan timeout, CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult(action());
        }
        catch (SqliteException locked) when (IsLocked(locked) && timeout > TimeSpan.Zero)
        {
            return WaitAsync(action, timeout, cancellation);
        }
    }

    private static async Task<T> WaitAsync<T>(Func<T> action, TimeSpan timeout, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        for (var pause = 1; ; pause = Math.Min(pause * 2, LongestPause))
        {
            await Task.Delay(pause, cancellation).ConfigureAwait(false);
            try
            {
                return action();
            }
            catch (SqliteException locked) when (IsLocked(locked) && Stopwatch.GetElapsedTime(started) < timeout)
            {
                // Still locked: another pause.
            }
        }
    }

    // Not SQLITE_BUSY_SNAPSHOT: a transaction that read before another one wrote never gets to write, however long it waits.
    private static bool IsLocked(SqliteException error) =>
        error.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED && error.SqliteExtendedErrorCode != raw.SQLITE_BUSY_SNAPSHOT;
}
