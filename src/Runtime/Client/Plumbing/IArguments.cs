using System.ComponentModel;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>A part of a request that writes itself; implemented by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IArguments
{
    /// <summary>Writes the part as one value.</summary>
    void WriteTo(ArgumentWriter writer);
}
