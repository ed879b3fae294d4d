namespace Blog;

/// <summary>Values that the database knows by other names.</summary>
public enum Kind
{
    Plain,
    [Map("very-special")] Special,
    [Map("rare \"one\"")] Rare,
}
