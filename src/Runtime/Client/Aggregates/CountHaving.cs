using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on how many records of a group have a value in a column.</summary>
public class CountHaving
{
    /// <summary>A condition on how many records of the group have a value.</summary>
    public ComparableFilter<int> Count { get; init; }

    /// <summary>Writes the condition under a name; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name)
    {
        Begin(writer, name);
        writer.EndObject();
    }

    private protected void Begin(ArgumentWriter writer, string name)
    {
        writer.Name(name);
        writer.BeginObject();
        Function(writer, "_count", Count, Codecs.Int);
    }

    private protected static void Function<T, TFilter>(ArgumentWriter writer, string name, TFilter filter, ScalarCodec<T> codec)
        where TFilter : struct, IScalarFilter<T>
    {
        if (filter.IsSet)
        {
            writer.Name(name);
            writer.BeginObject();
            filter.WriteTerms(writer, codec);
            writer.EndObject();
        }
    }
}
