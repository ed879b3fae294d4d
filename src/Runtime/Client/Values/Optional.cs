namespace SchemaFirst;

/// <summary>A value that may be left out, which is not the same as null.</summary>
/// <typeparam name="T">The value's type; nullable where null is a value.</typeparam>
public readonly struct Optional<T>(T value)
{
    private readonly T? _value = value;

    /// <summary>True once a value was assigned, null included.</summary>
    public bool IsSet { get; } = true;

    /// <summary>The value, where one was given; throws where none was.</summary>
    /// <exception cref="InvalidOperationException">None was assigned.</exception>
    public T Value => IsSet ? _value! : throw new InvalidOperationException("The value was left out: ask 'IsSet' first");

    /// <summary>Takes the value as given.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => IsSet ? $"{_value}" : "(unset)";
}
