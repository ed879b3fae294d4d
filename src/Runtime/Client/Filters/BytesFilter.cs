using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on a column of bytes. Assign a value for equality, or <c>new() { … }</c> for more.</summary>
public readonly struct BytesFilter : IScalarFilter<byte[]>
{
    private readonly FilterState<byte[]> _state;

    private BytesFilter(FilterState<byte[]> state) => _state = state;

    /// <summary>The column equals the value.</summary>
    public Operand<byte[]> EqualTo { init => _state = _state.With(FilterWord.EqualTo, value); }

    /// <summary>The column equals one of the values.</summary>
    public IReadOnlyList<byte[]> In { init => _state = _state.With(FilterWord.In, value); }

    /// <summary>The column equals none of the values.</summary>
    public IReadOnlyList<byte[]> NotIn { init => _state = _state.With(FilterWord.NotIn, value); }

    /// <summary>Turns a condition round: a value, or another filter.</summary>
    public BytesFilter Not { init => _state = _state.Not(value._state); }

    /// <summary>The column equals the value.</summary>
    public static implicit operator BytesFilter(byte[] value) => new(FilterState<byte[]>.Equal(value));

    /// <summary>Writes the filter under a name, or nothing when it was left out; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<byte[]> codec) => _state.Write(writer, name, codec);

    bool IScalarFilter<byte[]>.IsSet => _state.IsSet;

    void IScalarFilter<byte[]>.WriteTerms(ArgumentWriter writer, ScalarCodec<byte[]> codec) => _state.WriteTerms(writer, codec);
}
