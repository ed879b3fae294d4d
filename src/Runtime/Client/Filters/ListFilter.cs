using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on a list column (PostgreSQL).</summary>
public sealed class ListFilter<T>
{
    /// <summary>The list consists of these elements, in this order.</summary>
    public IReadOnlyList<T>? EqualTo { get; init; }

    /// <summary>The element is in the list.</summary>
    public Operand<T> Has { get; init; }

    /// <summary>One of the elements is in the list.</summary>
    public IReadOnlyList<T>? HasSome { get; init; }

    /// <summary>All of the elements are in the list.</summary>
    public IReadOnlyList<T>? HasEvery { get; init; }

    /// <summary>True: the list has no elements; false: it has some.</summary>
    public bool? IsEmpty { get; init; }

    /// <summary>Writes the filter under a name; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec)
    {
        writer.Name(name);
        writer.BeginObject();
        WriteList(writer, "equals", EqualTo, codec);
        Has.Write(writer, "has", codec);
        WriteList(writer, "hasSome", HasSome, codec);
        WriteList(writer, "hasEvery", HasEvery, codec);
        if (IsEmpty is { } empty)
        {
            writer.Name("isEmpty");
            writer.Flag(empty);
        }

        writer.EndObject();
    }

    private static void WriteList(ArgumentWriter writer, string name, IReadOnlyList<T>? values, ScalarCodec<T> codec)
    {
        if (values is not null)
        {
            writer.Name(name);
            codec.WriteList(writer, values);
        }
    }
}
