using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>
/// A place in a query, and how what can stand there is said in both languages: JSON of the query protocol and C# of the generated client. Each kind of place knows both
/// ways, so that what is printed can be read again.
/// </summary>
internal abstract class CodePlace
{
    /// <summary>JSON → C#.</summary>
    public abstract CodeNode Print(JsonNode? json);

    /// <summary>C# → JSON.</summary>
    /// <exception cref="CodeException">It cannot stand there.</exception>
    public abstract JsonNode? Read(ExpressionSyntax code);

    /// <summary>The assignments of <c>new() { … }</c>.</summary>
    /// <exception cref="CodeException">It is none.</exception>
    public static IEnumerable<(IdentifierNameSyntax Name, ExpressionSyntax Value)> Members(ExpressionSyntax code)
    {
        if (code is not BaseObjectCreationExpressionSyntax creation)
        {
            throw new CodeException("Write 'new() { … }' here", code);
        }

        return (creation.Initializer?.Expressions ?? default).Select(static part => part is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value }
            ? (name, value)
            : throw new CodeException("Write 'Name = value' here", part));
    }

    /// <summary>True for <c>new() { … }</c>, as opposed to a value that is made by a constructor.</summary>
    public static bool IsInitializer(ExpressionSyntax code) => code is ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } or ObjectCreationExpressionSyntax { Initializer: not null };
}
