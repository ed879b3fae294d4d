using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.Compiler.Tests.Harness;

/// <summary>A source with marked places: <c>{|SF1234:token|}</c>.</summary>
internal sealed record Markup(string Source, IReadOnlyList<(string Id, TextSpan Span)> Places)
{
    public static Markup Read(string marked)
    {
        var source = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var places = new List<(string, TextSpan)>();
        for (var index = 0; index < marked.Length; index++)
        {
            if (marked.AsSpan(index).StartsWith("{|SF"))
            {
                open.Push((marked.Substring(index + 2, 6), source.Length));
                index += 8;
            }
            else if (open.Count > 0 && marked.AsSpan(index).StartsWith("|}"))
            {
                var (id, start) = open.Pop();
                places.Add((id, TextSpan.FromBounds(start, source.Length)));
                index++;
            }
            else
            {
                source.Append(marked[index]);
            }
        }

        return new Markup(source.ToString(), places);
    }
}
