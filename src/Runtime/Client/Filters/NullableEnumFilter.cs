using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on an enum column that may be null. Assign a value or null for equality, or <c>new() { … }</c> for more.</summary>
public readonly struct NullableEnumFilter<T> : IScalarFilter<T>
    where T : struct, Enum
{
    private readonly FilterState<T> _state;

    private NullableEnumFilter(FilterState<T> state) => _state = state;

    /// <summary>The column equals the value.</summary>
    public Operand<T> EqualTo { init => _state = _state.With(FilterWord.EqualTo, value); }

    /// <summary>The column equals one of the values.</summary>
    public IReadOnlyList<T> In { init => _state = _state.With(FilterWord.In, value); }

    /// <summary>The column equals none of the values.</summary>
    public IReadOnlyList<T> NotIn { init => _state = _state.With(FilterWord.NotIn, value); }

    /// <summary>Turns a condition round: a value, or another filter.</summary>
    public NullableEnumFilter<T> Not { init => _state = _state.Not(value._state); }

    /// <summary>The column equals the value; null: it is null.</summary>
    public static implicit operator NullableEnumFilter<T>(T? value) => new(value is { } some ? FilterState<T>.Equal(some) : FilterState<T>.Null);

    /// <summary>Writes the filter under a name, or nothing when it was left out; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec) => _state.Write(writer, name, codec);

    bool IScalarFilter<T>.IsSet => _state.IsSet;

    void IScalarFilter<T>.WriteTerms(ArgumentWriter writer, ScalarCodec<T> codec) => _state.WriteTerms(writer, codec);
}
