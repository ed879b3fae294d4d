using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Formatting.Completion;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>A relation with a foreign key, as far as it was written: one of its two fields may be missing.</summary>
/// <param name="Referencing">The model that holds, or will hold, the key.</param>
/// <param name="Referenced">The model the key leads to.</param>
/// <param name="Forward">The field on the referencing model.</param>
/// <param name="Back">The field on the referenced model.</param>
/// <param name="IsOneToOne">True for one to one.</param>
internal sealed record RelationEnds(Model Referencing, Model Referenced, RelationField? Forward, RelationField? Back, bool IsOneToOne)
{
    /// <summary>
    /// All of a schema's relations with a foreign key, ambiguous ones included: two fields that both take a third for their other end make two.
    /// </summary>
    public static List<RelationEnds> Of(SchemaModel schema)
    {
        var relations = new List<RelationEnds>();
        foreach (var model in schema.Models)
        {
            foreach (var member in model.Fields)
            {
                if (member is RelationField field && Of(model, field) is { } relation)
                {
                    relations.Add(relation);
                }
            }
        }

        return relations;
    }

    private static RelationEnds? Of(Model model, RelationField field)
    {
        if (field.Opposite is not { } opposite)
        {
            return field.IsList
                ? new RelationEnds(field.ReferencedModel, model, null, field, IsOneToOne: false)
                : new RelationEnds(model, field.ReferencedModel, field, null, field.HasFieldsArgument && HasUniqueKey(model, field.Fields));
        }

        if (field.IsList || (!opposite.IsList && !IsForward(model, field, opposite)))
        {
            // Many to many has no key to complete; of the others, each is met from its forward field.
            return null;
        }

        return new RelationEnds(model, field.ReferencedModel, field, opposite, IsOneToOne: !opposite.IsList);
    }

    private static bool IsForward(Model model, RelationField field, RelationField opposite)
    {
        if (field.Arity != opposite.Arity)
        {
            return field.IsRequired;
        }

        if (field.IsOptional && (field.HasFieldsArgument || opposite.HasFieldsArgument))
        {
            return field.HasFieldsArgument;
        }

        var order = string.CompareOrdinal(model.Name, field.ReferencedModel.Name);
        return (order == 0 ? string.CompareOrdinal(field.Name, opposite.Name) : order) <= 0;
    }

    private static bool HasUniqueKey(Model model, IReadOnlyList<ScalarField> fields)
    {
        foreach (var index in model.Indexes)
        {
            if (index.Kind == IndexKind.Unique && index.Fields.Select(static part => part.Field).SequenceEqual(fields))
            {
                return true;
            }
        }

        return false;
    }
}
