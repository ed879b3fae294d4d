using System.Text;

namespace SchemaFirst.Schema.Tests.Text;

/// <summary>A text with places marked as <c>[|…|]</c>.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(int Start, int End)> Places)
{
    public static MarkedText Of(string marked)
    {
        var text = new StringBuilder();
        var places = new List<(int Start, int End)>();
        var start = 0;
        for (var index = 0; index < marked.Length; index++)
        {
            if (string.CompareOrdinal(marked, index, "[|", 0, 2) == 0)
            {
                start = text.Length;
                index++;
            }
            else if (string.CompareOrdinal(marked, index, "|]", 0, 2) == 0)
            {
                places.Add((start, text.Length));
                index++;
            }
            else
            {
                text.Append(marked[index]);
            }
        }

        return new MarkedText(text.ToString(), places);
    }
}
