namespace SchemaFirst.Schema.CSharp;

/// <summary>How a schema is written as C#.</summary>
public sealed record CSharpPrinterOptions
{
    /// <summary>The name of the client class.</summary>
    public string ClientName { get; init; } = "AppDb";

    /// <summary>The namespace; empty for the global one.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>
    /// True to write <c>string</c> and <c>DateTime</c> with their native types, as Prisma's own client has them; otherwise a native type that has
    /// a C# type of its own becomes that: <c>@db.Uuid</c> is <c>Guid</c>, <c>@db.Date</c> is <c>DateOnly</c>.
    /// </summary>
    public bool PlainTypes { get; init; }
}
