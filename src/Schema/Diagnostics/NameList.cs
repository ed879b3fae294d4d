using System.Text;

namespace SchemaFirst.Schema.Diagnostics;

/// <summary>Writes names as messages show them: <c>'a', 'b' and 'c'</c>.</summary>
internal static class NameList
{
    public static string Of(IReadOnlyList<string> names)
    {
        var text = new StringBuilder();
        for (var index = 0; index < names.Count; index++)
        {
            text.Append(index == 0 ? "" : index == names.Count - 1 ? " and " : ", ").Append('\'').Append(names[index]).Append('\'');
        }

        return text.ToString();
    }
}
