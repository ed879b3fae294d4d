using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>A relation field to be written.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Target">The table of the model it leads to.</param>
/// <param name="Arity">How many rows it leads to.</param>
internal sealed record PulledRelationField(string Name, QualifiedName Target, FieldArity Arity)
{
    /// <summary>The relation's name; null where none is needed.</summary>
    public string? RelationName { get; init; }

    /// <summary>The foreign key, on the side that holds it.</summary>
    public ForeignKey? Key { get; init; }

    /// <summary>The field that was there.</summary>
    public RelationField? Existing { get; init; }
}
