namespace SchemaFirst;

/// <summary>A value that a column is to equal, where it is no object that could be referred to as it is.</summary>
/// <param name="value">The value.</param>
internal sealed class HeldValue<T>(T value)
{
    // Filters by a truth value are many, and their values two.
    private static readonly HeldValue<bool> True = new(true);
    private static readonly HeldValue<bool> False = new(false);

    /// <summary>The value.</summary>
    public T Value { get; } = value;

    /// <summary>Holds a value.</summary>
    public static HeldValue<T> Of(T value) => value is bool flag ? (HeldValue<T>)(object)(flag ? HeldValue<bool>.True : HeldValue<bool>.False) : new(value);
}
