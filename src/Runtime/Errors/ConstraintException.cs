namespace SchemaFirst;

/// <summary>A constraint of the database refuses the write: unique (P2002), foreign key (P2003), check (P2004), not null (P2011), required relation (P2014).</summary>
public sealed class ConstraintException(string code, string message, Exception? inner = null) : SchemaFirstException(code, message, inner)
{
    /// <summary>The fields of the constraint by their schema names, as far as the database tells.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The constraint's name in the database, as far as the database tells.</summary>
    public string? Constraint { get; init; }
}
