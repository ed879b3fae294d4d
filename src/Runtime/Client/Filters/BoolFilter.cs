using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on a truth value. Assign a value for equality, or <c>new() { … }</c> for more.</summary>
public readonly struct BoolFilter : IScalarFilter<bool>
{
    private readonly FilterState<bool> _state;

    private BoolFilter(FilterState<bool> state) => _state = state;

    /// <summary>The column equals the value.</summary>
    public Operand<bool> EqualTo { init => _state = _state.With(FilterWord.EqualTo, value); }

    /// <summary>Turns a condition round: a value, or another filter.</summary>
    public BoolFilter Not { init => _state = _state.Not(value._state); }

    /// <summary>The column equals the value.</summary>
    public static implicit operator BoolFilter(bool value) => new(FilterState<bool>.Equal(value));

    /// <summary>Writes the filter under a name, or nothing when it was left out; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<bool> codec) => _state.Write(writer, name, codec);

    bool IScalarFilter<bool>.IsSet => _state.IsSet;

    void IScalarFilter<bool>.WriteTerms(ArgumentWriter writer, ScalarCodec<bool> codec) => _state.WriteTerms(writer, codec);
}
