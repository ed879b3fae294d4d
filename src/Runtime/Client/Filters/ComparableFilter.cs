using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on a column of numbers or times. Assign a value for equality, or <c>new() { … }</c> for more.</summary>
public readonly struct ComparableFilter<T> : IScalarFilter<T>
    where T : struct
{
    private readonly FilterState<T> _state;

    private ComparableFilter(FilterState<T> state) => _state = state;

    /// <summary>The column equals the value.</summary>
    public Operand<T> EqualTo { init => _state = _state.With(FilterWord.EqualTo, value); }

    /// <summary>The column equals one of the values.</summary>
    public IReadOnlyList<T> In { init => _state = _state.With(FilterWord.In, value); }

    /// <summary>The column equals none of the values.</summary>
    public IReadOnlyList<T> NotIn { init => _state = _state.With(FilterWord.NotIn, value); }

    /// <summary>The column is less than the value.</summary>
    public Operand<T> LessThan { init => _state = _state.With(FilterWord.LessThan, value); }

    /// <summary>The column is the value or less.</summary>
    public Operand<T> LessThanOrEqual { init => _state = _state.With(FilterWord.LessThanOrEqual, value); }

    /// <summary>The column is greater than the value.</summary>
    public Operand<T> GreaterThan { init => _state = _state.With(FilterWord.GreaterThan, value); }

    /// <summary>The column is the value or greater.</summary>
    public Operand<T> GreaterThanOrEqual { init => _state = _state.With(FilterWord.GreaterThanOrEqual, value); }

    /// <summary>Turns a condition round: a value, or another filter.</summary>
    public ComparableFilter<T> Not { init => _state = _state.Not(value._state); }

    /// <summary>The column equals the value.</summary>
    public static implicit operator ComparableFilter<T>(T value) => new(FilterState<T>.Equal(value));

    /// <summary>Writes the filter under a name, or nothing when it was left out; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec) => _state.Write(writer, name, codec);

    bool IScalarFilter<T>.IsSet => _state.IsSet;

    void IScalarFilter<T>.WriteTerms(ArgumentWriter writer, ScalarCodec<T> codec) => _state.WriteTerms(writer, codec);
}
