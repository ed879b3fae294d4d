using System.Text;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Makes the schema language's identifiers of a database's names.</summary>
internal static class IdentifierText
{
    /// <summary>True for a letter followed by letters, digits and underscores, all of ASCII.</summary>
    public static bool IsValid(string name)
    {
        if (name.Length == 0 || !IsLetter(name[0]))
        {
            return false;
        }

        foreach (var character in name)
        {
            if (!IsPart(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Cuts what stands in front of the first letter and puts underscores for the rest that is not allowed; empty where no letter is.</summary>
    public static string From(string name)
    {
        if (IsValid(name))
        {
            return name;
        }

        var text = new StringBuilder(name.Length);
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            if (text.Length == 0 && !IsLetter(character))
            {
                continue;
            }

            // A character beyond the first plane is one character, not two.
            if (!char.IsLowSurrogate(character))
            {
                text.Append(IsPart(character) ? character : '_');
            }
        }

        return text.ToString();
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsPart(char character) => IsLetter(character) || character is (>= '0' and <= '9') or '_';
}
