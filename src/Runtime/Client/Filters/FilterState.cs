using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>
/// What every leaf filter consists of: nothing, a value to equal, null, or terms. The common case (equality) allocates nothing.
/// </summary>
internal readonly struct FilterState<T>
{
    // What it says: null for nothing, one of the marks, or terms.
    private readonly object? _said;
    private readonly T? _value;

    /// <summary>A state of its parts, for terms that keep one.</summary>
    internal FilterState(T? value, object? said) => (_value, _said) = (value, said);

    public static FilterState<T> Null => new(default, FilterMarks.Null);

    public bool IsSet => _said is not null;

    private bool IsValue => ReferenceEquals(_said, FilterMarks.Equal) || ReferenceEquals(_said, FilterMarks.Null);

    private FilterTerm<T>? Terms => _said as FilterTerm<T>;

    public static FilterState<T> Equal(T value) => new(value, FilterMarks.Equal);

    /// <summary>The state with one more term; one that was not given takes the term back.</summary>
    public FilterState<T> With(FilterWord word, Operand<T> operand) =>
        operand.IsSet ? new(default, FilterTerm<T>.With(Terms, word, operand.Value, operand.Field)) : Without(word);

    /// <inheritdoc cref="With(FilterWord, Operand{T})"/>
    public FilterState<T> With(FilterWord word, IReadOnlyList<T>? values) =>
        values is null ? Without(word) : new(default, FilterTerm<T>.With(Terms, word, default, values));

    /// <inheritdoc cref="With(FilterWord, Operand{T})"/>
    public FilterState<T> IgnoringCase(bool ignores) =>
        ignores ? new(default, FilterTerm<T>.With(Terms, FilterWord.IgnoreCase, default, null)) : Without(FilterWord.IgnoreCase);

    /// <inheritdoc cref="With(FilterWord, Operand{T})"/>
    public FilterState<T> Not(FilterState<T> turned) =>
        turned.IsSet ? new(default, FilterTerm<T>.With(Terms, FilterWord.Not, turned._value, turned._said)) : Without(FilterWord.Not);

    public void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec)
    {
        if (_said is not null)
        {
            writer.Name(name);
            WriteValue(writer, codec);
        }
    }

    /// <summary>Writes what the filter says, which must be something: equality as the value alone, terms as an object.</summary>
    public void WriteValue(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        if (IsValue)
        {
            WriteEqual(writer, codec);
            return;
        }

        writer.BeginObject();
        Terms?.Write(writer, codec);
        writer.EndObject();
    }

    /// <summary>Writes the conditions as members of the object that is being written.</summary>
    public void WriteTerms(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        if (!IsValue)
        {
            Terms?.Write(writer, codec);
            return;
        }

        writer.Name("equals");
        WriteEqual(writer, codec);
    }

    private void WriteEqual(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        if (ReferenceEquals(_said, FilterMarks.Null))
        {
            writer.Null();
        }
        else
        {
            codec.Write(writer, _value!);
        }
    }

    // A filter that says nothing any more is still there, as an empty one.
    private FilterState<T> Without(FilterWord word) => new(default, (object?)FilterTerm<T>.Without(Terms, word) ?? FilterMarks.Empty);
}
