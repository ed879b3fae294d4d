namespace SchemaFirst.Schema.Database;

/// <summary>The name of a table, enum, view or sequence.</summary>
/// <param name="Namespace">The namespace; null where the database has none.</param>
/// <param name="Name">The name in it.</param>
public readonly record struct QualifiedName(string? Namespace, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => Namespace is null ? Name : Namespace + "." + Name;
}
