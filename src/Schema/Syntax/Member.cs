namespace SchemaFirst.Schema.Syntax;

/// <summary>A line of a block: a field, a block attribute, an enum value or a configuration property.</summary>
public abstract record Member(Origin Origin)
{
    /// <summary>Comments and gaps above the line, in order.</summary>
    public EquatableArray<Trivia> Leading { get; init; }

    /// <summary>The names that it had before, in order; only C# has words for them.</summary>
    public EquatableArray<FormerName> FormerNames { get; init; }

    /// <summary>A comment behind it on the same line.</summary>
    public Trivia? TrailingComment { get; init; }

    /// <summary>Documentation that stands elsewhere and still counts to this line, because what it stands above takes none.</summary>
    public string? StrayDocumentation { get; init; }

    /// <summary>The line's documentation: its <c>///</c> lines and block comments above (the last group) and behind; null without any.</summary>
    public string? Documentation => DocumentationText.OfMember(Leading, TrailingComment, StrayDocumentation);
}
