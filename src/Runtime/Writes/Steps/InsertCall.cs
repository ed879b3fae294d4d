using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>A statement that creates rows, and the values that it takes besides the request's.</summary>
internal readonly record struct InsertCall(WriteStatement Statement, ReadOnlyMemory<SqlParameter> Values);
