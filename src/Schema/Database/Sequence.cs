namespace SchemaFirst.Schema.Database;

/// <summary>A sequence that numbers are drawn from, and the column that owns it, if one does.</summary>
/// <param name="Name">The name.</param>
/// <param name="OwnerTable">The table of the column that owns it; null without.</param>
/// <param name="OwnerColumn">The column that owns it; null without.</param>
public sealed record Sequence(QualifiedName Name, QualifiedName? OwnerTable, string? OwnerColumn);
