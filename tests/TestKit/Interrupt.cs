using System.Diagnostics;
using System.Globalization;

namespace SchemaFirst.TestKit;

/// <summary>Asks a process to stop, as a person at the keyboard does.</summary>
public static class Interrupt
{
    private const int Interrupted = 1 << 1;   // SIGINT is the second signal

    /// <summary>Sends SIGINT; where the tests themselves run with it ignored (behind <c>nohup</c> or <c>&amp;</c>), and with them all that they start, SIGTERM.</summary>
    public static void Send(Process process)
    {
        using var kill = Process.Start("kill", [IsIgnored() ? "-TERM" : "-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static bool IsIgnored()
    {
        const string Mask = "SigIgn:";
        const string Status = "/proc/self/status";
        var line = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(static line => line.StartsWith(Mask, StringComparison.Ordinal)) : null;
        return line is not null && (long.Parse(line.AsSpan(Mask.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupted) != 0;
    }
}
