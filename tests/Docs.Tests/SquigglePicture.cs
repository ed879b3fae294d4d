using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.Docs.Tests;

/// <summary>Draws code as an editor shows it: what is told of it is underlined, and the worst of that stands in a box below its line.</summary>
/// <param name="code">The code.</param>
/// <param name="findings">What the compiler and its analyzers tell of it.</param>
internal sealed class SquigglePicture(string code, IReadOnlyList<Diagnostic> findings)
{
    private const double Advance = 8.4;
    private const int LineHeight = 22;
    private const int Left = 64;
    private const int Top = 20;
    private const int Width = 900;
    private const int BoxHeight = 46;

    private readonly SourceText _text = SourceText.From(code);
    private readonly StringBuilder _svg = new();

    /// <summary>The picture.</summary>
    public string Draw()
    {
        var worst = findings.MaxBy(static finding => finding.Severity);
        var boxed = worst?.Location.GetLineSpan().StartLinePosition.Line;
        var height = Top + (_text.Lines.Count * LineHeight) + (boxed is null ? 0 : BoxHeight) + 14;
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" role="img" aria-label="A relation without its other side, underlined in the editor">""");
        Line($"""<rect width="{Width}" height="{height}" rx="10" fill="#1e1f26"/>""");
        Line("""<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14">""");
        var y = Top;
        foreach (var line in _text.Lines)
        {
            Code(line, y);
            foreach (var finding in findings.Where(finding => finding.Location.GetLineSpan().StartLinePosition.Line == line.LineNumber))
            {
                Underline(finding, line, y);
            }

            y += LineHeight;
            if (line.LineNumber == boxed)
            {
                Box(worst!, y);
                y += BoxHeight;
            }
        }

        Line("</g>");
        Line("</svg>");
        return _svg.ToString();
    }

    private static string Colour(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken => "#ce9178",
        SyntaxKind.NumericLiteralToken => "#b5cea8",
        _ when token.IsKeyword() || token.IsContextualKeyword() || token.ValueText == "nameof" => "#569cd6",
        SyntaxKind.IdentifierToken when token.Parent?.FirstAncestorOrSelf<SyntaxNode>(static node => node.IsKind(SyntaxKind.Attribute)) is { } attribute
            && attribute.GetFirstToken() == token => "#4ec9b0",
        SyntaxKind.IdentifierToken when token.Parent is { RawKind: var kind } && (kind == (int)SyntaxKind.RecordDeclaration || token.Parent.Parent is { } above
            && (above.IsKind(SyntaxKind.PropertyDeclaration) || above.IsKind(SyntaxKind.NullableType))) && !token.Parent.IsKind(SyntaxKind.PropertyDeclaration) => "#4ec9b0",
        _ => "#d4d4d4",
    };

    private static string Words(Diagnostic finding) => $"{finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Hue(Diagnostic finding) => finding.Severity switch
    {
        DiagnosticSeverity.Error => "#f14c4c",
        DiagnosticSeverity.Warning => "#cca700",
        _ => "#3794ff",
    };

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private void Code(TextLine line, int y)
    {
        Line($"""<text x="{Left - 16}" y="{y + 15}" text-anchor="end" fill="#6b6f7b">{line.LineNumber + 1}</text>""");
        var root = CSharpSyntaxTree.ParseText(_text).GetRoot();
        foreach (var token in root.DescendantTokens(line.Span).Where(token => token.Span.Length > 0 && line.Span.Contains(token.Span)))
        {
            var x = Left + ((token.SpanStart - line.Start) * Advance);
            Line($"""<text x="{Number(x)}" y="{y + 15}" textLength="{Number(token.Span.Length * Advance)}" lengthAdjust="spacingAndGlyphs" fill="{Colour(token)}">{WebUtility.HtmlEncode(token.Text)}</text>""");
        }
    }

    private void Underline(Diagnostic finding, TextLine line, int y)
    {
        var span = finding.Location.SourceSpan;
        var from = Left + ((span.Start - line.Start) * Advance);
        var to = Left + ((Math.Min(span.End, line.End) - line.Start) * Advance);
        var path = new StringBuilder($"M{Number(from)} {y + 20}");
        for (var (x, up) = (from, true); x < to; x += 3, up = !up)
        {
            path.Append(CultureInfo.InvariantCulture, $" l3 {(up ? -3 : 3)}");
        }

        Line($"""<path d="{path}" fill="none" stroke="{Hue(finding)}" stroke-width="1.3"><title>{WebUtility.HtmlEncode(Words(finding))}</title></path>""");
    }

    private void Box(Diagnostic finding, int y)
    {
        Line($"""<rect x="{Left}" y="{y + 4}" width="{Width - Left - 24}" height="{BoxHeight - 14}" rx="5" fill="#2a2c36" stroke="#454955"/>""");
        Line($"""<text x="{Left + 12}" y="{y + 25}" font-size="13" fill="#e6e6e6"><tspan fill="{Hue(finding)}">{finding.Id}</tspan> {WebUtility.HtmlEncode(finding.GetMessage(CultureInfo.InvariantCulture))}</text>""");
    }

    private void Line(string text) => _svg.Append(text).Append('\n');
}
