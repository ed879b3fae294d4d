using System.Globalization;

namespace SchemaFirst.Generator.Specs;

/// <summary>A short hash of texts that is the same on every machine (FNV-1a, 64 bits): it tells versions apart and guards nothing.</summary>
internal static class ContentHash
{
    public static string Of(IEnumerable<string> texts)
    {
        var hash = 14695981039346656037UL;
        foreach (var text in texts)
        {
            foreach (var letter in text)
            {
                hash = unchecked((hash ^ letter) * 1099511628211UL);
            }

            hash = unchecked((hash ^ 0x1F) * 1099511628211UL);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
