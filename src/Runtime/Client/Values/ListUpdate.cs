using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A change of a list column: <c>new() { Set = […] }</c> or <c>new() { Push = […] }</c>.</summary>
public sealed class ListUpdate<T>
{
    /// <summary>The new elements.</summary>
    public IReadOnlyList<T>? Set { get; init; }

    /// <summary>Elements to add at the end.</summary>
    public IReadOnlyList<T>? Push { get; init; }

    /// <summary>The new elements.</summary>
    public static implicit operator ListUpdate<T>(T[] values) => new() { Set = values };

    /// <summary>Writes the change under a name; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec)
    {
        writer.Name(name);
        writer.BeginObject();
        writer.Name(Set is null ? "push" : "set");
        codec.WriteList(writer, Set ?? Push ?? []);
        writer.EndObject();
    }
}
