using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SchemaFirst.Runtime.Values;

/// <summary>
/// CUIDs of version 2: a random letter and 23 characters of a hash over time, randomness, a counter and a fingerprint made once. They do not sort
/// by time and tell nothing about where they come from.
/// </summary>
internal sealed class Cuid2Generator(TimeProvider clock)
{
    private const int Length = 24;
    private const int EntropySize = 32;

    private readonly byte[] _fingerprint = RandomNumberGenerator.GetBytes(EntropySize);
    private long _counter = RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <summary>A new CUID.</summary>
    public string Next()
    {
        Span<byte> input = stackalloc byte[sizeof(long) * 2 + EntropySize * 2];
        BinaryPrimitives.WriteInt64BigEndian(input, clock.GetUtcNow().ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteInt64BigEndian(input[8..], Interlocked.Increment(ref _counter));
        RandomNumberGenerator.Fill(input.Slice(16, EntropySize));
        _fingerprint.CopyTo(input[(16 + EntropySize)..]);

        Span<byte> hash = stackalloc byte[SHA512.HashSizeInBytes];
        SHA512.HashData(input, hash);
        Span<char> text = stackalloc char[Length];
        text[0] = (char)('a' + RandomNumberGenerator.GetInt32(26));
        Base36.Write(hash, text[1..]);
        return new string(text);
    }
}
