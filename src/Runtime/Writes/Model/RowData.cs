using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Writes.Model;

/// <summary>A row to write: its own columns, and what happens along its relations.</summary>
/// <param name="Model">The row's model.</param>
/// <param name="Columns">The columns, in the model's order; defaults are among them.</param>
/// <param name="Nested">The writes along relations, in the request's order.</param>
internal sealed record RowData(ModelInfo Model, IReadOnlyList<ColumnWrite> Columns, IReadOnlyList<NestedWrite> Nested)
{
    /// <summary>The rows of the request that the data stands for; null where it stands for itself.</summary>
    public RowRun? Run { get; init; }

    /// <summary>True where nothing is to be done.</summary>
    public bool IsEmpty => Columns.Count == 0 && Nested.Count == 0;
}
