using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A condition on a text column. Assign a text for equality, or <c>new() { … }</c> for more.</summary>
public readonly struct StringFilter : IScalarFilter<string>
{
    private readonly FilterState<string> _state;

    private StringFilter(FilterState<string> state) => _state = state;

    /// <summary>The column equals the value.</summary>
    public Operand<string> EqualTo { init => _state = _state.With(FilterWord.EqualTo, value); }

    /// <summary>The column equals one of the values.</summary>
    public IReadOnlyList<string> In { init => _state = _state.With(FilterWord.In, value); }

    /// <summary>The column equals none of the values.</summary>
    public IReadOnlyList<string> NotIn { init => _state = _state.With(FilterWord.NotIn, value); }

    /// <summary>The column is less than the value.</summary>
    public Operand<string> LessThan { init => _state = _state.With(FilterWord.LessThan, value); }

    /// <summary>The column is the value or less.</summary>
    public Operand<string> LessThanOrEqual { init => _state = _state.With(FilterWord.LessThanOrEqual, value); }

    /// <summary>The column is greater than the value.</summary>
    public Operand<string> GreaterThan { init => _state = _state.With(FilterWord.GreaterThan, value); }

    /// <summary>The column is the value or greater.</summary>
    public Operand<string> GreaterThanOrEqual { init => _state = _state.With(FilterWord.GreaterThanOrEqual, value); }

    /// <summary>The text stands somewhere in the column.</summary>
    public Operand<string> Contains { init => _state = _state.With(FilterWord.Contains, value); }

    /// <summary>The column starts with the text.</summary>
    public Operand<string> StartsWith { init => _state = _state.With(FilterWord.StartsWith, value); }

    /// <summary>The column ends with the text.</summary>
    public Operand<string> EndsWith { init => _state = _state.With(FilterWord.EndsWith, value); }

    /// <summary>The column matches the query of the database's full-text search (PostgreSQL).</summary>
    public Operand<string> Search { init => _state = _state.With(FilterWord.Search, value); }

    /// <summary>Upper and lower case count as the same in this filter (PostgreSQL).</summary>
    public bool IgnoreCase { init => _state = _state.IgnoringCase(value); }

    /// <summary>Turns a condition round: a value, or another filter.</summary>
    public StringFilter Not { init => _state = _state.Not(value._state); }

    /// <summary>The column equals the value.</summary>
    public static implicit operator StringFilter(string value) => new(FilterState<string>.Equal(value));

    /// <summary>Writes the filter under a name, or nothing when it was left out; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<string> codec) => _state.Write(writer, name, codec);

    bool IScalarFilter<string>.IsSet => _state.IsSet;

    void IScalarFilter<string>.WriteTerms(ArgumentWriter writer, ScalarCodec<string> codec) => _state.WriteTerms(writer, codec);
}
