namespace SchemaFirst;

/// <summary>
/// On the client class: the order in which models and enums stand in <c>schema.prisma</c>, where it is not that of the files. The client's own
/// place (its datasource and generators) is at the top, or where the list names it. What the list does not name follows in the order of the files.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class SchemaOrderAttribute : Attribute
{
    /// <param name="types">Records, enums and the client class, in order.</param>
    public SchemaOrderAttribute(params Type[] types) => Types = types;

    /// <summary>Records, enums and the client class, in order.</summary>
    public IReadOnlyList<Type> Types { get; }
}
