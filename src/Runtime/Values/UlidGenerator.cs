using System.Security.Cryptography;

namespace SchemaFirst.Runtime.Values;

/// <summary>ULIDs: 48 bits of time in milliseconds and 80 random bits, as 26 characters of Crockford's base 32. They sort by time.</summary>
internal sealed class UlidGenerator(TimeProvider clock)
{
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A new ULID.</summary>
    public string Next() => string.Create(26, clock.GetUtcNow().ToUnixTimeMilliseconds(), static (text, time) =>
    {
        for (var place = 9; place >= 0; place--)
        {
            text[place] = Digits[(int)(time & 31)];
            time >>= 5;
        }

        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        for (var place = 0; place < random.Length; place++)
        {
            text[10 + place] = Digits[random[place] & 31];
        }
    });
}
