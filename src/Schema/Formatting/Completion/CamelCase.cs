using System.Globalization;
using System.Text;

namespace SchemaFirst.Schema.Formatting.Completion;

/// <summary>Makes a field's name of a model's name, as Prisma does: <c>order_item</c> and <c>OrderItem</c> both become <c>orderItem</c>.</summary>
internal static class CamelCase
{
    public static string From(string name)
    {
        var end = name.Length;
        while (end > 0 && !IsAlphanumeric(name[end - 1]))
        {
            end--;
        }

        var result = new StringBuilder(end);
        var previous = ' ';
        var beginsWord = false;
        for (var index = 0; index < end; index++)
        {
            var character = name[index];
            if (!IsAlphanumeric(character))
            {
                beginsWord = result.Length > 0;
            }
            else if (IsNumeric(character))
            {
                // What follows a number begins a word.
                beginsWord = true;
                result.Append(character);
            }
            else if (beginsWord || (char.IsLower(previous) && char.IsUpper(character)))
            {
                // The character before the word stays the one to compare with, so that capitals in a row stay capitals.
                beginsWord = false;
                result.Append(character is >= 'a' and <= 'z' ? (char)(character - 32) : character);
            }
            else
            {
                previous = character;
                result.Append(character is >= 'A' and <= 'Z' ? (char)(character + 32) : character);
            }
        }

        return result.ToString();
    }

    private static bool IsAlphanumeric(char character) => char.IsLetter(character) || char.IsSurrogate(character) || IsNumeric(character);

    private static bool IsNumeric(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
