namespace SchemaFirst.Schema.Syntax;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArrays
{
    /// <summary>Takes the elements of a sequence, in order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> source)
    {
        var items = source.ToArray();
        return items.Length == 0 ? default : new EquatableArray<T>(items);
    }
}
