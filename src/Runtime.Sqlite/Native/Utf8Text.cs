using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace SchemaFirst.Runtime.Sqlite.Native;

/// <summary>Texts of the library's as strings.</summary>
internal static class Utf8Text
{
    private const int Short = 256;

    /// <summary>A text as a string. Short ones, which most are, are gone through once: on the stack, whose room need not be known before.</summary>
    [SkipLocalsInit]
    public static string Read(ReadOnlySpan<byte> text)
    {
        if (text.Length > Short)
        {
            return Encoding.UTF8.GetString(text);
        }

        Span<char> room = stackalloc char[Short];
        _ = Utf8.ToUtf16(text, room, out _, out var written);
        return new string(room[..written]);
    }
}
