namespace SchemaFirst.Schema.Syntax;

/// <summary>A name as written, and where.</summary>
public sealed record Identifier(string Text, Origin Origin)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
