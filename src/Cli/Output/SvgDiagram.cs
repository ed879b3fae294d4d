using System.Globalization;
using System.Security;
using System.Text;

namespace SchemaFirst.Cli.Output;

/// <summary>
/// Draws a schema as a picture that needs nothing else to be shown: models in columns by how far they refer, so that lines run from right to left, and
/// within a column near those they belong to.
/// </summary>
internal static class SvgDiagram
{
    private const int RowHeight = 20;
    private const int HeaderHeight = 28;
    private const int Letter = 8;
    private const int ColumnGap = 90;
    private const int BoxGap = 36;
    private const int Margin = 24;

    public static string Draw(Diagram diagram)
    {
        var places = Place(diagram);
        var width = places.Values.Select(static place => place.X + place.Width).DefaultIfEmpty(0).Max() + Margin;
        var height = places.Values.Select(static place => place.Y + place.Height).DefaultIfEmpty(0).Max() + Margin;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"ui-monospace, monospace\" font-size=\"12\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        foreach (var line in diagram.Lines)
        {
            Line(svg, line, places[line.From], places[line.To]);
        }

        foreach (var box in diagram.Boxes)
        {
            Box(svg, box, places[box.Name]);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static Dictionary<string, (int X, int Y, int Width, int Height)> Place(Diagram diagram)
    {
        var places = new Dictionary<string, (int X, int Y, int Width, int Height)>(StringComparer.Ordinal);
        var x = Margin;
        foreach (var column in diagram.Boxes.GroupBy(Depths(diagram)).OrderBy(static column => column.Key))
        {
            var columnWidth = column.Max(Width);
            var y = Margin;
            foreach (var box in column.OrderBy(box => Neighbours(diagram, box).Where(places.ContainsKey).Select(name => places[name].Y).DefaultIfEmpty(int.MaxValue).Average(static top => (double)top)))
            {
                places[box.Name] = (x, y, columnWidth, HeaderHeight + (box.Rows.Count * RowHeight) + 6);
                y += places[box.Name].Height + BoxGap;
            }

            x += columnWidth + ColumnGap;
        }

        return places;
    }

    // How many relations lie between a model and one that refers to no other; circles end where they began.
    private static Func<DiagramBox, int> Depths(Diagram diagram)
    {
        var targets = diagram.Lines.Where(static line => line.From != line.To).ToLookup(static line => line.From, static line => line.To);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        return box => Depth(box.Name, []);

        int Depth(string name, HashSet<string> path)
        {
            if (known.TryGetValue(name, out var depth))
            {
                return depth;
            }

            if (!path.Add(name))
            {
                return 0;
            }

            depth = targets[name].Select(target => Depth(target, path) + 1).DefaultIfEmpty(0).Max();
            path.Remove(name);
            return known[name] = Math.Min(depth, 6);
        }
    }

    private static IEnumerable<string> Neighbours(Diagram diagram, DiagramBox box) =>
        diagram.Lines.Where(line => line.From == box.Name).Select(static line => line.To).Concat(diagram.Lines.Where(line => line.To == box.Name).Select(static line => line.From));

    private static int Width(DiagramBox box) =>
        24 + (Letter * box.Rows.Select(static row => row.Name.Length + row.Type.Length + 3 + row.Keys.Sum(static key => key.Length + 1)).Append(box.Name.Length).Max());

    private static void Box(StringBuilder svg, DiagramBox box, (int X, int Y, int Width, int Height) place)
    {
        var (x, y, width, height) = place;
        svg.Append(CultureInfo.InvariantCulture, $"<g><title>{Text(box.Name)}</title><rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"6\" fill=\"#f6f9fe\" stroke=\"#1c3e7a\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x},{y + HeaderHeight} v{6 - HeaderHeight} a6,6 0 0 1 6,-6 h{width - 12} a6,6 0 0 1 6,6 v{HeaderHeight - 6} z\" fill=\"#1c3e7a\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 10}\" y=\"{y + 18}\" fill=\"#ffffff\" font-weight=\"bold\">{Text(box.Name)}</text>");
        for (var index = 0; index < box.Rows.Count; index++)
        {
            var row = box.Rows[index];
            var line = y + HeaderHeight + 15 + (index * RowHeight);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 10}\" y=\"{line}\" fill=\"#1b1f27\">{Text(row.Name)}<tspan fill=\"#c07a00\"> {Text(string.Join(' ', row.Keys))}</tspan></text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + width - 10}\" y=\"{line}\" fill=\"#5a6b85\" text-anchor=\"end\">{Text(row.Type)}</text>");
        }

        svg.Append("</g>\n");
    }

    private static void Line(StringBuilder svg, DiagramLine line, (int X, int Y, int Width, int Height) from, (int X, int Y, int Width, int Height) to)
    {
        var (y1, y2) = (from.Y + (HeaderHeight / 2), to.Y + (HeaderHeight / 2));
        var isBeside = from.X == to.X;
        var x1 = isBeside || from.X < to.X ? from.X + from.Width : from.X;
        var x2 = isBeside || from.X > to.X ? to.X + to.Width : to.X;
        if (line.From == line.To)
        {
            y2 += 22;
        }

        var (bend1, bend2) = (x1 == from.X ? x1 - 45 : x1 + 45, x2 == to.X ? x2 - 45 : x2 + 45);
        svg.Append(CultureInfo.InvariantCulture, $"<g><title>{Text($"{line.From}.{line.Label}")}</title><path d=\"M{x1},{y1} C{bend1},{y1} {bend2},{y2} {x2},{y2}\" fill=\"none\" stroke=\"#7d93b8\" stroke-width=\"1.4\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x1 + (x1 == from.X ? -12 : 4)}\" y=\"{y1 - 4}\" fill=\"#5a6b85\">{Mark(line.FromEnd)}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x2 + (x2 == to.X ? -12 : 4)}\" y=\"{y2 - 4}\" fill=\"#5a6b85\">{Mark(line.ToEnd)}</text></g>\n");
    }

    private static string Mark(DiagramEnd end) => end switch { DiagramEnd.One => "1", DiagramEnd.ZeroOrOne => "?", _ => "*" };

    private static string Text(string text) => SecurityElement.Escape(text);
}
