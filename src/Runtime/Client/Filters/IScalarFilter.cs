using System.ComponentModel;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>What every condition on one value has in common.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IScalarFilter<T>
{
    /// <summary>True once something was said.</summary>
    bool IsSet { get; }

    /// <summary>Writes the conditions as members of the object that is being written.</summary>
    void WriteTerms(ArgumentWriter writer, ScalarCodec<T> codec);
}
