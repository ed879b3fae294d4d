namespace SchemaFirst.Schema.Syntax;

/// <summary>A top-level block.</summary>
public abstract record Declaration(Identifier Name, Origin Origin)
{
    /// <summary>Comments and gaps above the block, in order.</summary>
    public EquatableArray<Trivia> Leading { get; init; }

    /// <summary>The names that it had before, in order; only C# has words for them.</summary>
    public EquatableArray<FormerName> FormerNames { get; init; }

    /// <summary>A comment behind the opening brace, on its line.</summary>
    public Trivia? AfterOpening { get; init; }

    /// <summary>Comments and gaps between the last member and the closing brace.</summary>
    public EquatableArray<Trivia> BeforeClosing { get; init; }

    /// <summary>A comment behind the closing brace, on its line.</summary>
    public Trivia? AfterClosing { get; init; }

    /// <summary>True when it begins on the line on which the block before it ends; it is then printed without a gap above it.</summary>
    public bool FollowsOnSameLine { get; init; }

    /// <summary>Documentation that stands elsewhere and still counts to this block, because what it stands above takes none.</summary>
    public string? StrayDocumentation { get; init; }

    /// <summary>The block's documentation: the <c>///</c> lines and block comments directly above, joined by line feeds; null without any.</summary>
    public string? Documentation => DocumentationText.OfBlock(Leading, StrayDocumentation);
}
