using System.ComponentModel;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>A change of a number that may be null: assign the new value or null, or <c>new() { Increment = 1 }</c> to let the database count.</summary>
public readonly struct NullableNumberUpdate<T>
    where T : struct
{
    private readonly T? _value;
    private readonly NumberOperation _operation;

    private NullableNumberUpdate(NumberOperation operation, T? value) => (_operation, _value) = (operation, value);

    /// <summary>A plain value replaces what is there, null empties the column.</summary>
    public T? Set { init => (_operation, _value) = (NumberOperation.Set, value); }

    /// <summary>Adds to the value; null stays null.</summary>
    public T Increment { init => (_operation, _value) = (NumberOperation.Increment, value); }

    /// <summary>Takes from the value; null stays null.</summary>
    public T Decrement { init => (_operation, _value) = (NumberOperation.Decrement, value); }

    /// <summary>Multiplies the value; null stays null.</summary>
    public T Multiply { init => (_operation, _value) = (NumberOperation.Multiply, value); }

    /// <summary>Divides the value; null stays null.</summary>
    public T Divide { init => (_operation, _value) = (NumberOperation.Divide, value); }

    /// <summary>The new value, or null.</summary>
    public static implicit operator NullableNumberUpdate<T>(T? value) => new(NumberOperation.Set, value);

    /// <summary>Writes the change under a name, or nothing when it was left out; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Write(ArgumentWriter writer, string name, ScalarCodec<T> codec) =>
        NumberOperations.Write(writer, name, codec, _operation, _value);
}
