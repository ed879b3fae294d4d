namespace SchemaFirst.Schema.Syntax;

/// <summary>A name that something had before (<c>[RenamedFrom]</c> in C#): a word to the next migration, and no part of what the schema asks for.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Origin">Where it is written, with its attribute.</param>
public sealed record FormerName(string Name, Origin Origin)
{
    /// <summary>The name that the convention makes of a C# name; null where it is the same.</summary>
    public string? ByConvention { get; init; }

    /// <summary>The database schema that it stood in; null for the one it stands in.</summary>
    public string? Schema { get; init; }

    /// <summary>The names to look for, in order.</summary>
    public IEnumerable<string> Candidates => ByConvention is null ? [Name] : [Name, ByConvention];
}
