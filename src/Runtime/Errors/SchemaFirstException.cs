using System.Collections.Immutable;

namespace SchemaFirst;

/// <summary>What went wrong with a request; <see cref="Code"/> is Prisma's code for it where there is one.</summary>
public class SchemaFirstException : Exception
{
    /// <summary>Makes an exception.</summary>
    public SchemaFirstException(string? code, string message, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
    }

    /// <summary>The code, such as <c>P2002</c>; null where Prisma has none either.</summary>
    public string? Code { get; }

    /// <summary>Named details: the model, the fields, the relation …</summary>
    public IReadOnlyDictionary<string, object?> Meta { get; init; } = ImmutableDictionary<string, object?>.Empty;
}
