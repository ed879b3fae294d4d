using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes;

/// <summary>The exceptions of writes that the engine itself refuses, with Prisma's codes.</summary>
internal static class WriteError
{
    /// <summary>The record that an action is about is not there.</summary>
    public static RecordNotFoundException NotFound(string operation) =>
        new($"No record was found for {operation}") { Meta = Details(("operation", operation)) };

    /// <summary>A record that a nested write needs is not there.</summary>
    public static RecordNotFoundException RelatedNotFound(ModelInfo model, RelationInfo relation, string operation, string? neededFor = null) =>
        new($"No '{model.Name}' record was found for {operation} on {Shape(relation)} relation '{relation.RelationName}'")
        {
            Meta = Details(
                ("model", model.Name), ("relation", relation.RelationName), ("relationType", Shape(relation)), ("operation", operation), ("neededFor", neededFor)),
        };

    /// <summary>Not all records to link along a many-to-many relation are there.</summary>
    public static RecordNotFoundException IncompleteConnect(long expected, long found) =>
        new($"{expected} records were to be connected, but only {found} of them exist") { Meta = Details(("expectedRows", expected)) };

    /// <summary>Not all records to link are there.</summary>
    public static RecordNotFoundException NotAllConnected(RelationInfo relation, long expected, long found) =>
        new($"{expected} records were to be connected on {Shape(relation)} relation '{relation.RelationName}', but only {found} of them exist", "P2018")
        {
            Meta = Details(("expectedRows", expected), ("relation", relation.RelationName), ("relationType", Shape(relation))),
        };

    /// <summary>A record to delete along a relation is not linked.</summary>
    public static RecordNotFoundException NotConnected(RelationInfo relation) =>
        new($"The records of relation '{relation.RelationName}' between models '{relation.Model.Name}' and '{relation.Target.Name}' are not connected", "P2017")
        {
            Meta = Details(("relation", relation.RelationName), ("parent", relation.Model.Name), ("child", relation.Target.Name)),
        };

    /// <summary>The write would leave a record without the record that it requires.</summary>
    /// <param name="relation">The relation, seen from either end.</param>
    public static ConstraintException RequiredRelation(RelationInfo relation)
    {
        var holder = relation.HoldsForeignKey ? relation : relation.Opposite;
        return new ConstraintException(
            "P2014", $"The change would violate the required relation '{relation.RelationName}' between models '{holder.Model.Name}' and '{holder.Target.Name}'")
        {
            Model = holder.Model.Name,
            Fields = [.. holder.LocalNames],
            Meta = Details(("relation", relation.RelationName), ("modelA", holder.Model.Name), ("modelB", holder.Target.Name)),
        };
    }

    private static string Shape(RelationInfo relation) => relation.Kind switch
    {
        RelationKind.OneToOne => "one-to-one",
        RelationKind.OneToMany => "one-to-many",
        _ => "many-to-many",
    };

    private static Dictionary<string, object?> Details(params ReadOnlySpan<(string Name, object? Value)> details)
    {
        var meta = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in details)
        {
            meta.Add(name, value);
        }

        return meta;
    }
}
