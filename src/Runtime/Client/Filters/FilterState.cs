using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>
/// What every leaf filter consists of: nothing, a value to equal, null, or terms. One reference, since a condition has one for each column of its
/// model and most of them say nothing.
/// </summary>
internal readonly struct FilterState<T>
{
    // Null for nothing; the value itself where it is an object; a held value; a mark; or the first of the terms.
    private readonly object? _said;

    /// <summary>A state of what it says, for terms that keep one.</summary>
    internal FilterState(object? said) => _said = said;

    public static FilterState<T> Null => new(FilterMarks.Null);

    public bool IsSet => _said is not null;

    private FilterTerm<T>? Terms => _said as FilterTerm<T>;

    public static FilterState<T> Equal(T value) => new(typeof(T).IsValueType || value is null ? HeldValue<T>.Of(value) : value);

    /// <summary>The state with one more term; one that was not given takes the term back.</summary>
    public FilterState<T> With(FilterWord word, Operand<T> operand) =>
        operand.IsSet ? new(FilterTerm<T>.With(Terms, word, operand.Value, operand.Field)) : Without(word);

    /// <inheritdoc cref="With(FilterWord, Operand{T})"/>
    public FilterState<T> With(FilterWord word, IReadOnlyList<T>? values) =>
        values is null ? Without(word) : new(FilterTerm<T>.With(Terms, word, default, values));

    /// <inheritdoc cref="With(FilterWord, Operand{T})"/>
    public FilterState<T> IgnoringCase(bool ignores) =>
        ignores ? new(FilterTerm<T>.With(Terms, FilterWord.IgnoreCase, default, null)) : Without(FilterWord.IgnoreCase);

    /// <inheritdoc cref="With(FilterWord, Operand{T})"/>
    public FilterState<T> Not(FilterState<T> turned) =>
        turned.IsSet ? new(FilterTerm<T>.With(Terms, FilterWord.Not, default, turned._said)) : Without(FilterWord.Not);

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
        if (TryWriteEqual(writer, codec))
        {
            return;
        }

        writer.BeginObject();
        Terms?.Write(writer, codec);
        writer.EndObject();
    }

    /// <summary>Writes the conditions as members of the object that is being written.</summary>
    public void WriteTerms(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        if (Terms is { } terms)
        {
            terms.Write(writer, codec);
        }
        else if (_said is not null && !ReferenceEquals(_said, FilterMarks.Empty))
        {
            writer.Name("equals");
            TryWriteEqual(writer, codec);
        }
    }

    private bool TryWriteEqual(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        switch (_said)
        {
            case HeldValue<T> held:
                codec.Write(writer, held.Value);
                return true;
            case T value:
                codec.Write(writer, value);
                return true;
            default:
                if (!ReferenceEquals(_said, FilterMarks.Null))
                {
                    return false;
                }

                writer.Null();
                return true;
        }
    }

    // A filter that says nothing any more is still there, as an empty one.
    private FilterState<T> Without(FilterWord word) => new((object?)FilterTerm<T>.Without(Terms, word) ?? FilterMarks.Empty);
}
