namespace SchemaFirst.Schema.Syntax;

/// <summary>A top-level block.</summary>
public abstract record Declaration(Identifier Name, Origin Origin)
{
    /// <summary>Comments and gaps above the block, in order.</summary>
    public EquatableArray<Trivia> Leading { get; init; }

    /// <summary>A comment behind the opening brace, on its line.</summary>
    public Trivia? AfterOpening { get; init; }

    /// <summary>Comments and gaps between the last member and the closing brace.</summary>
    public EquatableArray<Trivia> BeforeClosing { get; init; }

    /// <summary>A comment behind the closing brace, on its line.</summary>
    public Trivia? AfterClosing { get; init; }

    /// <summary>The block's documentation: its <c>///</c> lines joined by line feeds, each without one leading space; null without any.</summary>
    public string? Documentation => DocumentationText.From(Leading, null);
}
