using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on groups by one column: on its value, or on functions over the group.</summary>
/// <typeparam name="T">The column's type.</typeparam>
/// <typeparam name="TFilter">A condition on the column.</typeparam>
/// <typeparam name="TExtreme">A condition on its least or greatest value.</typeparam>
public class ColumnHaving<T, TFilter, TExtreme> : CountHaving
    where TFilter : struct, IScalarFilter<T>
    where TExtreme : struct, IScalarFilter<T>
{
    /// <summary>A condition on the column itself, which the groups are made by.</summary>
    public TFilter Is { get; init; }

    /// <summary>A condition on the least value in the group.</summary>
    public TExtreme Min { get; init; }

    /// <summary>A condition on the greatest value in the group.</summary>
    public TExtreme Max { get; init; }

    /// <summary>Writes the condition under a name; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec)
    {
        Begin(writer, name);
        WriteTerms(writer, codec);
        writer.EndObject();
    }

    private protected void WriteTerms(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        Is.WriteTerms(writer, codec);
        Function(writer, "_min", Min, codec);
        Function(writer, "_max", Max, codec);
    }
}
