using System.ComponentModel;

namespace SchemaFirst.Runtime.Client;

/// <summary>The answers of a record's relation properties: what was loaded, or what to do about it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Loaded
{
    /// <summary>The records of a relation, if it was loaded.</summary>
    public static IReadOnlyList<T> Many<T>(IReadOnlyList<T>? value, string model, string relation) =>
        value ?? throw new RelationNotLoadedException(model, relation);

    /// <summary>The record of a relation that is never empty, if it was loaded.</summary>
    public static T One<T>(Optional<T?> value, string model, string relation)
        where T : class =>
        value.IsSet ? value.Value! : throw new RelationNotLoadedException(model, relation);

    /// <summary>The record of a relation that may be empty, if it was loaded.</summary>
    public static T? OneOrNull<T>(Optional<T?> value, string model, string relation)
        where T : class =>
        value.IsSet ? value.Value : throw new RelationNotLoadedException(model, relation);

    /// <summary>The count of a relation, if it was loaded.</summary>
    public static int Count(int? value, string model, string relation) =>
        value ?? throw new RelationNotLoadedException(model, relation, isCount: true);
}
