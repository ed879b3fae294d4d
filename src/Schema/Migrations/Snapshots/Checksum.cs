using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SchemaFirst.Schema.Migrations.Snapshots;

/// <summary>SHA-256 over UTF-8 in lower-case hex digits, as Prisma records it for migrations.</summary>
public static class Checksum
{
    /// <summary>The checksum of a text.</summary>
    public static string Of(string text)
    {
        using var algorithm = SHA256.Create();
        var digits = new StringBuilder(64);
        foreach (var octet in algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)))
        {
            digits.Append(octet.ToString("x2", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }

    /// <summary>True when the text is what the checksum was taken of, whichever line endings either had.</summary>
    public static bool Matches(string text, string checksum)
    {
        if (Of(text) == checksum)
        {
            return true;
        }

        var lines = text.Replace("\r\n", "\n");
        return Of(lines) == checksum || Of(lines.Replace("\n", "\r\n")) == checksum;
    }
}
