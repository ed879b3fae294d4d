using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>
/// One condition of a leaf filter, and behind it the others, in the order of their words. Never changed, so that filters copied by <c>with</c> can share
/// them; what a filter does not say takes no room.
/// </summary>
internal sealed class FilterTerm<T>
{
    private static readonly string[] Names = ["equals", "in", "notIn", "lt", "lte", "gt", "gte", "contains", "startsWith", "endsWith", "search", "mode", "not"];

    private readonly FilterTerm<T>? _next;
    private readonly object? _other;
    private readonly T? _value;
    private readonly FilterWord _word;

    private FilterTerm(FilterWord word, T? value, object? other, FilterTerm<T>? next) => (_word, _value, _other, _next) = (word, value, other, next);

    /// <summary>The terms with another one, which takes the place of one of the same word.</summary>
    /// <param name="terms">The terms; null for none.</param>
    /// <param name="word">What is said.</param>
    /// <param name="value">The value that it is said of.</param>
    /// <param name="other">Another column, a list, or what the turned condition consists of, instead of a value.</param>
    public static FilterTerm<T> With(FilterTerm<T>? terms, FilterWord word, T? value, object? other)
    {
        if (terms is null || terms._word > word)
        {
            return new(word, value, other, terms);
        }

        return terms._word == word ? new(word, value, other, terms._next) : new(terms._word, terms._value, terms._other, With(terms._next, word, value, other));
    }

    /// <summary>The terms without the one of a word; null where none is left.</summary>
    public static FilterTerm<T>? Without(FilterTerm<T>? terms, FilterWord word)
    {
        if (terms is null || terms._word > word)
        {
            return terms;
        }

        return terms._word == word ? terms._next : new(terms._word, terms._value, terms._other, Without(terms._next, word));
    }

    /// <summary>Writes the terms as members of the object that is being written.</summary>
    public void Write(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        for (var term = this; term is not null; term = term._next)
        {
            term.WriteOne(writer, codec);
        }
    }

    private void WriteOne(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        writer.Name(Names[(int)_word]);
        switch (_word)
        {
            case FilterWord.In or FilterWord.NotIn:
                codec.WriteList(writer, (IReadOnlyList<T>)_other!);
                break;
            case FilterWord.IgnoreCase:
                writer.Keyword("insensitive");
                break;
            case FilterWord.Not:
                new FilterState<T>(_other).WriteValue(writer, codec);
                break;
            default:
                Operand<T>.Write(writer, _value, (FieldReference<T>?)_other, codec);
                break;
        }
    }
}
