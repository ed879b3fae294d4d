using Microsoft.CodeAnalysis;

namespace SchemaFirst.Studio.Code;

/// <summary>C# that is no query, and the place that shows it.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="at">Where.</param>
internal sealed class CodeException(string message, SyntaxNodeOrToken at) : Exception(message)
{
    /// <summary>The line, from 1 on.</summary>
    public int Line { get; } = at.GetLocation()?.GetLineSpan().StartLinePosition.Line + 1 ?? 1;

    /// <summary>The column, from 1 on.</summary>
    public int Column { get; } = at.GetLocation()?.GetLineSpan().StartLinePosition.Character + 1 ?? 1;
}
