using System.Text.Json.Nodes;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>What came out of a door.</summary>
/// <param name="Answer">The answer; of the typed door an object, of the other one JSON.</param>
/// <param name="Error">The refusal; null where there is an answer.</param>
internal sealed record Outcome(object? Answer, SchemaFirstException? Error)
{
    public static async Task<Outcome> OfAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return new(await ask(), null);
        }
        catch (SchemaFirstException error)
        {
            return new(null, error);
        }
    }

    /// <summary>All that a refusal tells a program: everything but its words.</summary>
    public string Refusal => Error is null
        ? $"(no refusal, but {(Answer is JsonNode json ? json.ToJsonString() : Answer)})"
        : string.Join('\n', Error.GetType().GetProperties()
            .Where(static property => property.DeclaringType!.Assembly == typeof(SchemaFirstException).Assembly)
            .OrderBy(static property => property.Name, StringComparer.Ordinal)
            .Select(property => $"{property.Name}: {Text(property.GetValue(Error))}")
            .Prepend(Error.GetType().Name)
            .Append(Error.Message));

    private static string Text(object? value) => value switch
    {
        string text => text,
        IReadOnlyDictionary<string, object?> named => string.Join(", ", named.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}={Text(pair.Value)}")),
        System.Collections.IEnumerable several => "[" + string.Join(", ", several.Cast<object?>().Select(Text)) + "]",
        _ => $"{value}",
    };
}
