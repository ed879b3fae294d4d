namespace SchemaFirst;

/// <summary>A record that the request depends on does not exist (P2025, P2015, P2018 …).</summary>
public sealed class RecordNotFoundException(string message, string code = "P2025") : SchemaFirstException(code, message);
