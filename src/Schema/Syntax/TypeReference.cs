namespace SchemaFirst.Schema.Syntax;

/// <summary>The type a field names, not yet resolved.</summary>
/// <param name="Name">The type's name; the database's type text when <paramref name="IsUnsupported"/>.</param>
/// <param name="IsUnsupported">True for <c>Unsupported("…")</c>.</param>
/// <param name="Origin">Where the type stands, without <c>?</c> or <c>[]</c>.</param>
public sealed record TypeReference(string Name, bool IsUnsupported, Origin Origin)
{
    /// <summary>An <c>Unsupported</c> as it was written, to the letter; null where printing the name is enough.</summary>
    public string? Raw { get; init; }
}
