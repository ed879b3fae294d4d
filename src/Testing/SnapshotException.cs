namespace SchemaFirst.Testing;

/// <summary>A test's SQL is not what its snapshot says.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>A difference.</summary>
    /// <param name="message">What was expected, and what was sent.</param>
    public SnapshotException(string message)
        : base(message)
    {
    }
}
