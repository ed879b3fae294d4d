using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.CodeFixes;

/// <summary>Makes the edits that fixes are put together from, in the layout of the file that they are made in.</summary>
internal static class RecordEditor
{
    /// <summary>Adds a property as the last one of a record.</summary>
    public static SourceEdit AddProperty(TypeDeclarationSyntax type, string property)
    {
        var newLine = NewLine(type);
        var inner = IndentationOf(type) + "    ";
        if (type.SemicolonToken.RawKind != 0)
        {
            return Edit(type, type.SemicolonToken.Span, $"{newLine}{IndentationOf(type)}{{{newLine}{inner}{property}{newLine}{IndentationOf(type)}}}");
        }

        var last = type.CloseBraceToken.GetPreviousToken();
        return last.TrailingTrivia.ToFullString().IndexOf('\n') >= 0
            ? Edit(type, new TextSpan(last.FullSpan.End, 0), $"{inner}{property}{newLine}")
            : Edit(type, TextSpan.FromBounds(last.Span.End, type.CloseBraceToken.SpanStart), $"{newLine}{inner}{property}{newLine}{IndentationOf(type)}");
    }

    /// <summary>Adds a property above another.</summary>
    public static SourceEdit AddPropertyAbove(PropertyDeclarationSyntax below, string property) =>
        Edit(below, new TextSpan(below.SpanStart, 0), $"{property}{NewLine(below)}{IndentationOf(below)}");

    /// <summary>Adds an attribute to a member or type: to its last list, or in a new one.</summary>
    public static SourceEdit AddAttribute(MemberDeclarationSyntax member, string attribute)
    {
        if (member.AttributeLists.Count > 0)
        {
            var list = member.AttributeLists[0];
            return Edit(member, new TextSpan(list.Attributes.Last().Span.End, 0), ", " + attribute);
        }

        var separator = member is BaseTypeDeclarationSyntax ? NewLine(member) + IndentationOf(member) : " ";
        return Edit(member, new TextSpan(member.SpanStart, 0), $"[{attribute}]{separator}");
    }

    /// <summary>Adds an argument behind the others of an attribute.</summary>
    public static SourceEdit AddArgument(AttributeSyntax attribute, string argument) => attribute.ArgumentList switch
    {
        null => Edit(attribute, new TextSpan(attribute.Span.End, 0), $"({argument})"),
        { Arguments.Count: 0 } list => Edit(attribute, new TextSpan(list.OpenParenToken.Span.End, 0), argument),
        { } list => Edit(attribute, new TextSpan(list.Arguments.Last().Span.End, 0), ", " + argument),
    };

    /// <summary>Adds an argument before the others of an attribute.</summary>
    public static SourceEdit AddFirstArgument(AttributeSyntax attribute, string argument) => attribute.ArgumentList is { Arguments.Count: > 0 } list
        ? Edit(attribute, new TextSpan(list.Arguments[0].SpanStart, 0), argument + ", ")
        : AddArgument(attribute, argument);

    /// <summary>Takes an attribute away, and its brackets when it was alone in them.</summary>
    public static SourceEdit RemoveAttribute(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var position = list.Attributes.IndexOf(attribute);
        if (list.Attributes.Count > 1)
        {
            return Edit(attribute, position == 0
                ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
                : TextSpan.FromBounds(list.Attributes[position - 1].Span.End, attribute.Span.End), "");
        }

        // With the line break and the indentation behind it, where it had a line of its own.
        var next = list.GetLastToken().GetNextToken();
        return Edit(attribute, list.CloseBracketToken.TrailingTrivia.Concat(next.LeadingTrivia).All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? TextSpan.FromBounds(list.SpanStart, next.SpanStart)
            : list.Span, "");
    }

    /// <summary>Writes something in a node's place.</summary>
    public static SourceEdit Replace(SyntaxNode node, string text) => Edit(node, node.Span, text);

    /// <summary>Makes a type or property partial.</summary>
    public static SourceEdit AddPartial(MemberDeclarationSyntax member)
    {
        // "partial" stands directly before the keyword of a type and before the type of a property.
        var place = member switch
        {
            RecordDeclarationSyntax record => record.Keyword.SpanStart,
            TypeDeclarationSyntax type => type.Keyword.SpanStart,
            PropertyDeclarationSyntax property => property.Type.SpanStart,
            _ => member.SpanStart,
        };
        return Edit(member, new TextSpan(place, 0), "partial ");
    }

    /// <summary>The attribute of a name on a member; null without one.</summary>
    public static AttributeSyntax? Find(MemberDeclarationSyntax member, string name) => member.AttributeLists
        .SelectMany(static list => list.Attributes)
        .FirstOrDefault(attribute => attribute.Name.ToString() is var text && (text == name || text == name + "Attribute" || text.EndsWith("." + name, StringComparison.Ordinal)));

    public static SourceEdit Edit(SyntaxNode node, TextSpan span, string text) => new(node.SyntaxTree.FilePath, new TextChange(span, text));

    public static string NewLine(SyntaxNode node)
    {
        var lines = node.SyntaxTree.GetText().Lines;
        return lines.Count > 1 && lines[0].EndIncludingLineBreak - lines[0].End == 2 ? "\r\n" : "\n";
    }

    public static string IndentationOf(SyntaxNode node)
    {
        var line = node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
