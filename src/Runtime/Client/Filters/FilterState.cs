using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>
/// What every leaf filter consists of: nothing, a value to equal, null, or terms. The common case (equality) allocates nothing.
/// </summary>
internal readonly struct FilterState<T>
{
    private readonly T? _value;
    private readonly FilterTerms<T>? _terms;
    private readonly Kind _kind;

    private FilterState(Kind kind, T? value, FilterTerms<T>? terms) => (_kind, _value, _terms) = (kind, value, terms);

    private enum Kind : byte
    {
        Unset,
        Equal,
        Null,
        Terms,
    }

    public static FilterState<T> Null => new(Kind.Null, default, null);

    public bool IsSet => _kind != Kind.Unset;

    public static FilterState<T> Equal(T value) => new(Kind.Equal, value, null);

    /// <summary>A copy with terms of its own, to add one to: a filter copied by <c>with</c> must not change its original.</summary>
    public FilterState<T> WithTerms(out FilterTerms<T> terms)
    {
        terms = _terms?.Copy() ?? new FilterTerms<T>();
        return new(Kind.Terms, default, terms);
    }

    public void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec, bool shorthand = true)
    {
        if (_kind == Kind.Unset)
        {
            return;
        }

        writer.Name(name);
        if (_kind == Kind.Terms)
        {
            _terms!.Write(writer, codec);
            return;
        }

        if (!shorthand)
        {
            writer.BeginObject();
            writer.Name("equals");
        }

        if (_kind == Kind.Null)
        {
            writer.Null();
        }
        else
        {
            codec.Write(writer, _value!);
        }

        if (!shorthand)
        {
            writer.EndObject();
        }
    }

    /// <summary>Writes the conditions as members of the object that is being written.</summary>
    public void WriteTerms(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        switch (_kind)
        {
            case Kind.Terms:
                _terms!.WriteMembers(writer, codec);
                break;
            case Kind.Equal:
                writer.Name("equals");
                codec.Write(writer, _value!);
                break;
            case Kind.Null:
                writer.Name("equals");
                writer.Null();
                break;
        }
    }
}
