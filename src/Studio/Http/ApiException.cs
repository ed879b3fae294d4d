using System.Text.Json.Nodes;

namespace SchemaFirst.Studio.Http;

/// <summary>An answer that is an error.</summary>
/// <param name="status">The status.</param>
/// <param name="code">A stable code.</param>
/// <param name="message">What is wrong.</param>
/// <param name="remedy">What to do about it; null where the message says it all.</param>
internal sealed class ApiException(int status, string code, string message, string? remedy = null) : Exception(message)
{
    /// <summary>The status.</summary>
    public int Status { get; } = status;

    /// <summary>A stable code.</summary>
    public string Code { get; } = code;

    /// <summary>What to do about it.</summary>
    public string? Remedy { get; } = remedy;

    /// <summary>The field it is about; null where it is none.</summary>
    public string? Field { get; init; }

    /// <summary>The model it is about; null where it is none.</summary>
    public string? Model { get; init; }

    /// <summary>The line of a text that it is about, from 1 on; null where it is about none.</summary>
    public int? Line { get; init; }

    /// <summary>The column, from 1 on.</summary>
    public int? Column { get; init; }

    /// <summary>The error as the page reads it.</summary>
    public JsonObject ToJson()
    {
        var error = new JsonObject { ["code"] = Code, ["message"] = Message };
        Add(error, "field", Field);
        Add(error, "model", Model);
        Add(error, "remedy", Remedy);
        if (Line is not null)
        {
            (error["line"], error["column"]) = (Line, Column);
        }

        return new JsonObject { ["error"] = error };
    }

    private static void Add(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
