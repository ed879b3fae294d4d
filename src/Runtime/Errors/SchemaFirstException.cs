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

    /// <summary>The model that the request was about, by its name in the schema; null where there is none.</summary>
    public string? Model { get; init; }

    /// <summary>
    /// True where the same request may well succeed when it is made again: after a conflict with another transaction (P2034), a lock that was
    /// held for too long (P1008), a pool without a free connection (P2024), a server that is away for the moment (P1001, P1017). A request
    /// inside a transaction is not made again alone, but the transaction as a whole.
    /// </summary>
    public bool IsTransient { get; init; }

    /// <summary>Named details: the model, the fields, the relation …</summary>
    public IReadOnlyDictionary<string, object?> Meta { get; init; } = ImmutableDictionary<string, object?>.Empty;
}
