using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>What a column is compared with: a value, or another column of the model.</summary>
public readonly struct Operand<T>
{
    private readonly T? _value;
    private readonly FieldReference<T>? _field;

    private Operand(T? value, FieldReference<T>? field) => (_value, _field, IsSet) = (value, field, true);

    /// <summary>True once something was assigned.</summary>
    public bool IsSet { get; }

    internal T? Value => _value;

    internal FieldReference<T>? Field => _field;

    /// <summary>Compares with a value.</summary>
    public static implicit operator Operand<T>(T value) => new(value, null);

    /// <summary>Compares with another column.</summary>
    public static implicit operator Operand<T>(FieldReference<T> field) => new(default, field);

    internal void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec)
    {
        if (!IsSet)
        {
            return;
        }

        writer.Name(name);
        Write(writer, _value, _field, codec);
    }

    /// <summary>Writes a value, or the other column where one is named.</summary>
    internal static void Write(ArgumentWriter writer, T? value, FieldReference<T>? field, ScalarCodec<T> codec)
    {
        if (field is null)
        {
            codec.Write(writer, value!);
        }
        else
        {
            writer.FieldReference(field.Model, field.Field);
        }
    }
}
