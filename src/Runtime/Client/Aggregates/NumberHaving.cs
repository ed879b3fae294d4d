using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on groups by one column of numbers: on its value, or on functions over the group.</summary>
/// <typeparam name="T">The column's type.</typeparam>
/// <typeparam name="TFilter">A condition on the column.</typeparam>
/// <typeparam name="TSum">The type of its sum.</typeparam>
/// <typeparam name="TAverage">The type of its average.</typeparam>
public sealed class NumberHaving<T, TFilter, TSum, TAverage> : ColumnHaving<T, TFilter, NullableComparableFilter<T>>
    where T : struct
    where TFilter : struct, IScalarFilter<T>
    where TSum : struct
    where TAverage : struct
{
    /// <summary>A condition on the sum over the group.</summary>
    public NullableComparableFilter<TSum> Sum { get; init; }

    /// <summary>A condition on the average over the group.</summary>
    public NullableComparableFilter<TAverage> Average { get; init; }

    /// <summary>Writes the condition under a name; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec, ScalarCodec<TSum> sum, ScalarCodec<TAverage> average)
    {
        Begin(writer, name);
        WriteTerms(writer, codec);
        Function(writer, "_sum", Sum, sum);
        Function(writer, "_avg", Average, average);
        writer.EndObject();
    }
}
