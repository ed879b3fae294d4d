namespace SchemaFirst.Schema.Introspection;

/// <summary>A database that no schema can be pulled from; the code says why and the message what to do, behind its last semicolon.</summary>
public sealed class PullException : Exception
{
    internal PullException(string code, string message)
        : base(message) => Code = code;

    /// <summary>The code, Prisma's for the case.</summary>
    public string Code { get; }
}
