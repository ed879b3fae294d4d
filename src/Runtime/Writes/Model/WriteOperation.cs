namespace SchemaFirst.Runtime.Writes.Model;

/// <summary>What a write does to a column.</summary>
internal enum WriteOperation
{
    /// <summary>It takes the value.</summary>
    Set,

    /// <summary>The value is added.</summary>
    Increment,

    /// <summary>The value is taken away.</summary>
    Decrement,

    /// <summary>It is multiplied by the value.</summary>
    Multiply,

    /// <summary>It is divided by the value.</summary>
    Divide,

    /// <summary>The elements are put at the list's end.</summary>
    Push,
}
