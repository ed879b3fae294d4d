namespace SchemaFirst;

/// <summary>The request itself is wrong: an unknown field, a missing argument, a value of the wrong type (P2009, P2012, P2019 …).</summary>
public sealed class QueryValidationException(string? code, string message, string? path = null) : SchemaFirstException(code, message)
{
    /// <summary>The place in the request, its names joined by dots; null where it is the request as a whole.</summary>
    public string? Path { get; } = path;

    /// <summary>The field that a value is missing for, or is wrong for; null where it is no single one.</summary>
    internal string? Field { get; init; }
}
