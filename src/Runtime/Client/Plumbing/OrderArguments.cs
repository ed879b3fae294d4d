using System.ComponentModel;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>What generated orders derive from: each level adds its fields.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class OrderArguments : IArguments
{
    void IArguments.WriteTo(ArgumentWriter writer)
    {
        writer.BeginObject();
        WriteOrder(writer);
        writer.EndObject();
    }

    /// <summary>Writes the fields.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void WriteOrder(ArgumentWriter writer);
}
