using System.Text;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// The one convention between field names and property names: <c>authorId</c> is <c>AuthorId</c>. To the schema it goes as
/// <c>System.Text.Json</c>'s camel case does (<c>ID</c> is <c>id</c>, <c>URLPath</c> is <c>urlPath</c>); a name that does not come back needs
/// <c>[SchemaName]</c>. Types and enum values keep their names.
/// </summary>
public static class NamingConvention
{
    /// <summary>The field name of a property.</summary>
    public static string ToFieldName(string propertyName)
    {
        if (propertyName.Length == 0 || !char.IsUpper(propertyName[0]))
        {
            return propertyName;
        }

        var letters = propertyName.ToCharArray();
        for (var index = 0; index < letters.Length; index++)
        {
            // The last capital of a run belongs to the next word: "URLPath" is "urlPath".
            if (!char.IsUpper(letters[index]) || (index > 0 && index + 1 < letters.Length && !char.IsUpper(letters[index + 1])))
            {
                break;
            }

            letters[index] = char.ToLowerInvariant(letters[index]);
        }

        return new string(letters);
    }

    /// <summary>A property name for a field: words put together, each with a capital. It need not lead back to the field name.</summary>
    public static string ToPropertyName(string fieldName) => ToIdentifier(fieldName, "Field");

    /// <summary>A type name for a block.</summary>
    public static string ToTypeName(string schemaName) => ToIdentifier(schemaName, "Type");

    private static string ToIdentifier(string name, string prefix)
    {
        var text = new StringBuilder(name.Length);
        var startsWord = true;
        foreach (var letter in name)
        {
            if (letter is '_' or '-' || !char.IsLetterOrDigit(letter))
            {
                startsWord = true;
                continue;
            }

            text.Append(startsWord ? char.ToUpperInvariant(letter) : letter);
            startsWord = false;
        }

        return text.Length == 0 || char.IsDigit(text[0]) ? prefix + text : text.ToString();
    }
}
