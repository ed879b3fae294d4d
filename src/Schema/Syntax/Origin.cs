namespace SchemaFirst.Schema.Syntax;

/// <summary>
/// Where a piece of schema stands: a file (a <c>.prisma</c> file or a C# file) and a range of UTF-16 code units in it.
/// Origins never take part in equality, so that syntax that only moved is equal to what it was (generator caching rests on this).
/// </summary>
public readonly struct Origin(string? path, int start, int end) : IEquatable<Origin>
{
    /// <summary>No place: something the product added by itself.</summary>
    public static Origin None => default;

    /// <summary>The file's path as the host named it; null for a single text without a name.</summary>
    public string? Path { get; } = path;

    /// <summary>Offset of the first code unit.</summary>
    public int Start { get; } = start;

    /// <summary>Offset behind the last code unit.</summary>
    public int End { get; } = end;

    /// <summary>The smallest range that holds this one and the other (of the same file).</summary>
    public Origin To(Origin other) => new(Path, Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <inheritdoc/>
    public bool Equals(Origin other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Origin;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override string ToString() => $"{Path}[{Start}..{End})";
}
