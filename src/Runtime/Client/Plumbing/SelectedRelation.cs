using System.ComponentModel;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>A relation that a selection loads.</summary>
/// <param name="Index">Its place among the model's relations.</param>
/// <param name="Records">Makes its records.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SelectedRelation(int Index, RecordFactory Records);
