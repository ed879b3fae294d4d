namespace SchemaFirst.Docs.Tests;

/// <summary>What a block is told.</summary>
/// <param name="Id">The rule, or the compiler's own number.</param>
/// <param name="IsError">True for an error.</param>
/// <param name="IsAdvice">True for advice: valid, but unwise.</param>
/// <param name="Message">What it says, and where.</param>
internal sealed record Finding(string Id, bool IsError, bool IsAdvice, string Message)
{
    public override string ToString() => $"{Id} {Message}";
}
