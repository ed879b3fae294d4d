using System.ComponentModel;

namespace SchemaFirst.Runtime.Client;

/// <summary>A relation that a selection loads, and what it loads of it.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Index">Its place among the model's relations.</param>
/// <param name="Selection">What is loaded.</param>
/// <param name="Arguments">Which of its records are loaded; null for all.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SelectedChild(string Name, int Index, Selection Selection, RelationArguments? Arguments = null);
