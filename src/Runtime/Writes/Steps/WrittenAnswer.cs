using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>The record of an answer, made of what its statement gave back: steps give it the related records that they write.</summary>
/// <param name="Record">The record.</param>
/// <param name="Factory">Made it.</param>
internal sealed record WrittenAnswer(object Record, RecordFactory Factory);
