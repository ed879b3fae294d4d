namespace SchemaFirst.Schema.Database;

/// <summary>An extension of the database.</summary>
/// <param name="Name">The name.</param>
/// <param name="Namespace">Where its objects stand; null where the schema does not say.</param>
/// <param name="Version">Its version; null where the schema does not say.</param>
/// <param name="IsRelocatable">True when it can be moved to another namespace.</param>
public sealed record Extension(string Name, string? Namespace, string? Version, bool IsRelocatable);
