namespace SchemaFirst;

/// <summary>
/// Says what a model, property, enum or enum value was called before, so that the next migration renames the table, column, type or value
/// and keeps its rows, where it would otherwise be dropped and made anew. On a many-to-many relation it names the relation that was.
/// Once a migration has renamed it the attribute does nothing more and can go. <c>.prisma</c> text has no such word: export leaves it out.
/// </summary>
/// <param name="name">The former name in the database; a former C# name does where that was the same but for the convention of names.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field,
    AllowMultiple = true)]
public sealed class RenamedFromAttribute(string name) : Attribute
{
    /// <summary>The former name.</summary>
    public string Name { get; } = name;

    /// <summary>The database schema that a table or enum stood in, where it was another.</summary>
    public string? Schema { get; set; }
}
