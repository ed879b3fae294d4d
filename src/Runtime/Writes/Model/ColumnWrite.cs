using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Writes.Model;

/// <summary>A column and what is written into it.</summary>
internal sealed record ColumnWrite(ScalarInfo Field, WriteOperation Operation, WriteValue Value)
{
    /// <summary>The column takes the value.</summary>
    public static ColumnWrite Set(ScalarInfo field, WriteValue value) => new(field, WriteOperation.Set, value);
}
