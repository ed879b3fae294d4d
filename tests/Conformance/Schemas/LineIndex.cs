using System.Text.Json;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>Turns lines and columns into offsets and back; only line feeds end a line.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n')
            {
                _starts.Add(index + 1);
            }
        }
    }

    public int Line(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    public int Offset(JsonElement place) => _starts[Math.Min(place.GetProperty("line").GetInt32(), _starts.Count) - 1] + place.GetProperty("col").GetInt32() - 1;
}
