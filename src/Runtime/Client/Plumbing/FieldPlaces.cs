using System.Runtime.CompilerServices;

namespace SchemaFirst.Runtime.Client;

/// <summary>Reads lists of columns in arguments: enums whose values are the columns' places among the model's scalars.</summary>
internal static class FieldPlaces
{
    /// <summary>The functions listed, and the count of rows; null where none is.</summary>
    public static AggregateSelection? Selection<TField, TNumber>(
        IReadOnlyList<TField>? count, IReadOnlyList<TNumber>? sum, IReadOnlyList<TNumber>? average, IReadOnlyList<TField>? min, IReadOnlyList<TField>? max)
        where TField : struct, Enum
        where TNumber : struct, Enum =>
        count is null && sum is null && average is null && min is null && max is null
            ? null
            : new AggregateSelection([-1, .. Places(count)], Places(sum), Places(average), Places(min), Places(max));

    /// <summary>The columns' places.</summary>
    public static int[] Places<TField>(IReadOnlyList<TField>? fields)
        where TField : struct, Enum
    {
        if (fields is null)
        {
            return [];
        }

        var places = new int[fields.Count];
        for (var index = 0; index < places.Length; index++)
        {
            var field = fields[index];
            places[index] = Unsafe.As<TField, int>(ref field);
        }

        return places;
    }
}
