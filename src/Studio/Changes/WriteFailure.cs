using System.Text.Json.Nodes;
using SchemaFirst.Studio.Http;

namespace SchemaFirst.Studio.Changes;

/// <summary>Why a row was not written.</summary>
/// <param name="Code">The code.</param>
/// <param name="Reason">Of which kind: <c>conflict</c>, <c>missing</c>, <c>constraint</c> or <c>value</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Field">The field; null where it is none, or not known.</param>
internal sealed record WriteFailure(string Code, string Reason, string Message, string? Field)
{
    /// <summary>The row as it is now; null where it does not matter.</summary>
    public JsonNode? Current { get; init; }

    /// <summary>What the engine refused a row for; null for a failure that is not the row's: then nothing more is to be tried.</summary>
    public static WriteFailure? Of(Exception failure) => failure switch
    {
        ConstraintException constraint => new(constraint.Code!, "constraint", constraint.Message, Failures.Field(constraint)),
        RecordNotFoundException missing => new(missing.Code!, "missing", missing.Message, null),
        ValueException or QueryValidationException => new(((SchemaFirstException)failure).Code ?? "P2009", "value", failure.Message, Failures.Field((SchemaFirstException)failure)),
        ConnectionException or TransactionException or MissingTableException => null,
        SchemaFirstException other => new(other.Code ?? "database", "constraint", other.Message, null),
        _ => null,
    };

    /// <summary>The failure as the page reads it.</summary>
    /// <param name="what"><c>change</c> or <c>row</c>.</param>
    /// <param name="which">Which of them; null for all together.</param>
    public JsonObject ToJson(string what, JsonNode? which)
    {
        var json = new JsonObject { [what] = which, ["code"] = Code, ["reason"] = Reason, ["message"] = Message };
        if (Field is not null)
        {
            json["field"] = Field;
        }

        if (Current is not null)
        {
            json["current"] = Current.DeepClone();
        }

        return json;
    }
}
