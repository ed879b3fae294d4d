using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Writes.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>A value made when a statement runs, and the field it is for.</summary>
internal readonly record struct SuppliedValue(WriteValue Value, ScalarInfo Field);
