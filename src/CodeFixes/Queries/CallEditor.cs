using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Edits calls and their argument objects, in the layout that they have.</summary>
internal static class CallEditor
{
    /// <summary>Adds a member to an object initializer: on a line of its own where the others have theirs.</summary>
    public static TextChange AddMember(BaseObjectCreationExpressionSyntax creation, string member)
    {
        if (creation.Initializer is not { } initializer)
        {
            return new TextChange(new TextSpan(creation.Span.End, 0), $" {{ {member} }}");
        }

        if (initializer.Expressions.Count == 0)
        {
            return new TextChange(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), $" {member} ");
        }

        var last = initializer.Expressions.Last();
        var indentation = Indentation(last);
        var hasComma = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        var end = hasComma ? initializer.Expressions.GetSeparator(initializer.Expressions.Count - 1).Span.End : last.Span.End;
        var text = indentation is null ? $" {member}" : $"\n{indentation}{member}";
        return new TextChange(new TextSpan(end, 0), hasComma ? indentation is null ? text : text + "," : "," + text);
    }

    /// <summary>Adds a member to the object that a call is handed, which is made where there is none; null where it stands elsewhere.</summary>
    public static TextChange? AddArgumentMember(InvocationExpressionSyntax call, string member) => Argument(call) switch
    {
        null => new TextChange(new TextSpan(call.ArgumentList.OpenParenToken.Span.End, 0), $"new() {{ {member} }}" + (call.ArgumentList.Arguments.Count > 0 ? ", " : "")),
        LiteralExpressionSyntax nothing => new TextChange(nothing.Span, $"new() {{ {member} }}"),
        BaseObjectCreationExpressionSyntax creation => AddMember(creation, member),
        _ => null,
    };

    /// <summary>What a call is handed; null for nothing.</summary>
    public static ExpressionSyntax? Argument(InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .FirstOrDefault(static (argument) => argument.NameColon is null ? argument == ((ArgumentListSyntax)argument.Parent!).Arguments[0] : argument.NameColon.Name.Identifier.ValueText == "arguments")?.Expression;

    /// <summary>The value of a member in an object initializer; null without one.</summary>
    public static AssignmentExpressionSyntax? Member(BaseObjectCreationExpressionSyntax creation, string name) => creation.Initializer?.Expressions
        .OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);

    /// <summary>Takes a member out of an object initializer, with its comma.</summary>
    public static TextChange Remove(AssignmentExpressionSyntax assignment)
    {
        var initializer = (InitializerExpressionSyntax)assignment.Parent!;
        var index = initializer.Expressions.IndexOf(assignment);
        var span = index < initializer.Expressions.Count - 1
            ? TextSpan.FromBounds(assignment.SpanStart, initializer.Expressions[index + 1].SpanStart)
            : index > 0
                ? TextSpan.FromBounds(initializer.Expressions[index - 1].Span.End, assignment.Span.End)
                : assignment.Span;
        return new TextChange(span, "");
    }

    /// <summary>The library's type as this place can name it.</summary>
    public static string NameOf(SemanticModel model, int position, string type) =>
        model.LookupNamespacesAndTypes(position, name: type).OfType<INamedTypeSymbol>().Any(static found => found.ContainingNamespace is { Name: "SchemaFirst", ContainingNamespace.IsGlobalNamespace: true })
            ? type
            : "SchemaFirst." + type;

    /// <summary>The white space in front of a node that begins its line; null for one that does not.</summary>
    public static string? Indentation(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? before : null;
    }
}
