namespace SchemaFirst.Generator.Select;

/// <summary>The LINQ methods whose reads are known: what their lambdas read, and nothing else of the elements.</summary>
internal static class LinqMethods
{
    // They answer elements as they are.
    private static readonly HashSet<string> Keeping = new(StringComparer.Ordinal)
    {
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Take", "TakeLast", "TakeWhile", "Skip", "SkipLast", "SkipWhile",
        "Reverse", "AsEnumerable", "ToList", "ToArray", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault",
        "ElementAt", "ElementAtOrDefault", "MinBy", "MaxBy", "DistinctBy",
    };

    // They answer something else.
    private static readonly HashSet<string> Reading = new(StringComparer.Ordinal)
    {
        "Select", "SelectMany", "Any", "All", "Count", "LongCount", "Sum", "Average", "Min", "Max",
    };

    // Their arguments are numbers, never functions of the elements.
    private static readonly HashSet<string> Counting = new(StringComparer.Ordinal)
    {
        "Take", "TakeLast", "Skip", "SkipLast", "ElementAt", "ElementAtOrDefault",
    };

    /// <summary>True where the method's reads are known.</summary>
    public static bool AreFollowed(string method) => Keeping.Contains(method) || Reading.Contains(method);

    /// <summary>True where the answer is elements.</summary>
    public static bool KeepElements(string method) => Keeping.Contains(method);

    /// <summary>True where an argument that is no lambda may read elements.</summary>
    public static bool TakesFunctions(string method) => !Counting.Contains(method);
}
