namespace SchemaFirst.Runtime.Requests;

/// <summary>The names of actions in the JSON protocol.</summary>
internal static class QueryActionWords
{
    private static readonly string[] Words =
        [.. Enum.GetNames<QueryAction>().Select(static name => char.ToLowerInvariant(name[0]) + name[1..])];

    /// <summary>The action's name: <c>findMany</c>.</summary>
    public static string Word(this QueryAction action) => Words[(int)action];
}
