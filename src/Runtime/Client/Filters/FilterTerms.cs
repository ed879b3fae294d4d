using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The conditions of a leaf filter that says more than one value to equal.</summary>
internal sealed class FilterTerms<T>
{
    public Operand<T> EqualTo;
    public Operand<T> LessThan;
    public Operand<T> LessThanOrEqual;
    public Operand<T> GreaterThan;
    public Operand<T> GreaterThanOrEqual;
    public Operand<T> Contains;
    public Operand<T> StartsWith;
    public Operand<T> EndsWith;
    public Operand<T> Search;
    public IReadOnlyList<T>? In;
    public IReadOnlyList<T>? NotIn;
    public FilterState<T> Not;
    public bool IgnoreCase;

    public FilterTerms<T> Copy() => (FilterTerms<T>)MemberwiseClone();

    public void Write(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        writer.BeginObject();
        WriteMembers(writer, codec);
        writer.EndObject();
    }

    public void WriteMembers(ArgumentWriter writer, ScalarCodec<T> codec)
    {
        EqualTo.Write(writer, "equals", codec);
        WriteList(writer, "in", In, codec);
        WriteList(writer, "notIn", NotIn, codec);
        LessThan.Write(writer, "lt", codec);
        LessThanOrEqual.Write(writer, "lte", codec);
        GreaterThan.Write(writer, "gt", codec);
        GreaterThanOrEqual.Write(writer, "gte", codec);
        Contains.Write(writer, "contains", codec);
        StartsWith.Write(writer, "startsWith", codec);
        EndsWith.Write(writer, "endsWith", codec);
        Search.Write(writer, "search", codec);
        if (IgnoreCase)
        {
            writer.Name("mode");
            writer.Keyword("insensitive");
        }

        Not.Write(writer, "not", codec);
    }

    private static void WriteList(ArgumentWriter writer, string name, IReadOnlyList<T>? values, ScalarCodec<T> codec)
    {
        if (values is not null)
        {
            writer.Name(name);
            codec.WriteList(writer, values);
        }
    }
}
