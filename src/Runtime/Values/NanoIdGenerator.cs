using System.Security.Cryptography;

namespace SchemaFirst.Runtime.Values;

/// <summary>Nano IDs: random characters that need no escaping in a URL.</summary>
internal static class NanoIdGenerator
{
    /// <summary>The length where the schema names none.</summary>
    public const int DefaultLength = 21;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

    /// <summary>A new Nano ID.</summary>
    public static string Next(int length) => string.Create(length, 0, static (text, _) =>
    {
        Span<byte> random = stackalloc byte[256];
        random = random[..text.Length];
        RandomNumberGenerator.Fill(random);
        for (var place = 0; place < text.Length; place++)
        {
            // 64 characters: six bits choose one without bias.
            text[place] = Alphabet[random[place] & 63];
        }
    });
}
