namespace SchemaFirst.Schema.CSharp;

/// <summary>How a schema is written as C#.</summary>
public sealed record CSharpPrinterOptions
{
    /// <summary>The name of the client class.</summary>
    public string ClientName { get; init; } = "AppDb";

    /// <summary>The namespace; empty for the global one.</summary>
    public string Namespace { get; init; } = "";
}
