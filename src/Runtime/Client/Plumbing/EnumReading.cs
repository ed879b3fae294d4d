using System.ComponentModel;

namespace SchemaFirst.Runtime.Client;

/// <summary>What generated enum codecs say of texts they do not know.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EnumReading
{
    /// <summary>The database holds a value that the enum does not have.</summary>
    public static SchemaFirstException Unknown(string text, string type) => new("P2023", $"Value '{text}' not found in enum '{type}'");
}
