using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Queries;

/// <summary>What a column is compared with.</summary>
internal abstract record Operand;

/// <summary>A value, or a list of values, of the request.</summary>
/// <param name="Token">Its place on the request's tape.</param>
internal sealed record ValueOperand(int Token) : Operand;

/// <summary>A value known when the plan is made.</summary>
internal sealed record ConstantOperand(RequestValue Value) : Operand;

/// <summary>A value that an earlier statement gave, by its place among the values handed to the statement.</summary>
internal sealed record RuntimeOperand(int Index) : Operand;

/// <summary>Another column of the same row.</summary>
internal sealed record FieldOperand(ScalarInfo Field) : Operand;

/// <summary>One of the JSON nulls (<c>JsonNull</c>, <c>DbNull</c>, <c>AnyNull</c>).</summary>
internal sealed record JsonNullOperand(string Kind) : Operand;
