namespace SchemaFirst;

internal enum NumberOperation : byte
{
    None,
    Set,
    Increment,
    Decrement,
    Multiply,
    Divide,
}
