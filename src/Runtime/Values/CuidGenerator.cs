using System.Security.Cryptography;
using System.Text;

namespace SchemaFirst.Runtime.Values;

/// <summary>
/// CUIDs of version 1: the letter <c>c</c>, the time in milliseconds (8 characters), a counter (4), a fingerprint of process and host (4)
/// and randomness (8). They sort by time.
/// </summary>
internal sealed class CuidGenerator(TimeProvider clock)
{
    private const int BlockSize = 4;
    private const ulong BlockRange = 36UL * 36 * 36 * 36;

    private readonly string _fingerprint = Fingerprint(Environment.ProcessId, Environment.MachineName);
    private int _counter = -1;

    /// <summary>A new CUID.</summary>
    public string Next()
    {
        var random = (ulong)RandomNumberGenerator.GetInt32(int.MaxValue) * int.MaxValue + (ulong)RandomNumberGenerator.GetInt32(int.MaxValue);
        var parts = (
            Time: (ulong)clock.GetUtcNow().ToUnixTimeMilliseconds(),
            Count: (uint)Interlocked.Increment(ref _counter) % BlockRange,
            Fingerprint: _fingerprint,
            Random: random);
        return string.Create(25, parts, static (text, parts) =>
        {
            text[0] = 'c';
            Base36.Write(parts.Time, text[1..9]);
            Base36.Write(parts.Count, text[9..13]);
            parts.Fingerprint.CopyTo(text[13..]);
            Base36.Write(parts.Random, text[17..]);
        });
    }

    private static string Fingerprint(int process, string host)
    {
        Span<char> text = stackalloc char[BlockSize];
        Base36.Write((ulong)process, text[..2]);
        ulong sum = (ulong)host.Length + 36;
        foreach (var character in Encoding.UTF8.GetBytes(host))
        {
            sum += character;
        }

        Base36.Write(sum, text[2..]);
        return new string(text);
    }
}
