namespace SchemaFirst.Runtime.Metadata;

/// <summary>The table of a many-to-many relation, seen from one end.</summary>
/// <param name="Table">The table.</param>
/// <param name="Schema">Its database schema; null for the default.</param>
/// <param name="LocalColumn">The column that refers to this end's model (<c>A</c> or <c>B</c>).</param>
/// <param name="RemoteColumn">The column that refers to the target.</param>
public sealed record LinkTableInfo(string Table, string? Schema, string LocalColumn, string RemoteColumn);
