using System.Text;

namespace SchemaFirst.Cli.Sources;

/// <summary>
/// Files of a schema in parts and folders of C#: <c>order-items.prisma</c> is <c>OrderItems/</c>, <c>schema.prisma</c> is the folder at the top. A
/// name for which this does not lead back stays as it is.
/// </summary>
internal static class PartNames
{
    private const string Extension = ".prisma";
    private const string Top = "schema";

    /// <summary>The folder, with <c>/</c>, of a file's relative path.</summary>
    public static string ToFolder(string file)
    {
        var segments = Path.ChangeExtension(file, null).Split(Path.DirectorySeparatorChar, '/');
        return segments is [Top] ? "" : string.Join("/", segments.Select(ToFolderName));
    }

    /// <summary>The relative path of the file that a folder's types go into.</summary>
    public static string ToFile(string folder) =>
        folder.Length == 0 ? Top + Extension : Path.Combine([.. folder.Split('/').Select(ToFileName)]) + Extension;

    private static string ToFolderName(string name)
    {
        var words = string.Concat(name.Split('-').Select(static word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..]));
        return !name.Contains('_') && ToFileName(words) == name ? words : name;
    }

    private static string ToFileName(string folder)
    {
        if (folder.Length == 0 || !char.IsUpper(folder[0]))
        {
            return folder;
        }

        var text = new StringBuilder();
        foreach (var letter in folder)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
