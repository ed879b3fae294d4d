using System.ComponentModel;

namespace SchemaFirst.Runtime.Client;

/// <summary>A column that a selection loads.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Index">Its place among the model's columns.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SelectedColumn(string Name, int Index);
