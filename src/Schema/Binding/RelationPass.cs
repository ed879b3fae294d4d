using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Fourth pass: finds each relation field's other end and makes relations of them.</summary>
internal static class RelationPass
{
    /// <summary>Fills in the schema's relations; returns those with one end only as well, for the rules.</summary>
    public static RelationTable Run(BindingContext context)
    {
        var schema = context.Schema;
        var traits = ProviderTraits.For(schema.Provider);
        var table = new RelationTable();
        foreach (var model in schema.Models)
        {
            foreach (var field in model.Fields)
            {
                if (field is RelationField relation)
                {
                    table.Add(relation);
                }
            }
        }

        var relations = new List<Relation>();
        foreach (var model in schema.Models)
        {
            foreach (var field in model.Fields)
            {
                if (field is not RelationField relation)
                {
                    continue;
                }

                relation.Opposite = table.FindOpposite(relation);
                if (Shape(relation) is { } shape)
                {
                    table.Shapes.Add(shape);
                    if (shape is { Forward: { } source, Back: { } target })
                    {
                        relations.Add(Complete(schema, traits, shape.Kind, source, target));
                    }
                }
            }
        }

        schema.Relations = relations;
        return table;
    }

    /// <summary>The relation seen from this end; null from the end that leaves it to the other one.</summary>
    private static RelationShape? Shape(RelationField field)
    {
        if (field.Opposite is not { } opposite)
        {
            return field.IsList ? new RelationShape(RelationKind.OneToMany, null, field)
                : new RelationShape(HasUniqueKey(field) ? RelationKind.OneToOne : RelationKind.OneToMany, field, null);
        }

        if (field.IsList)
        {
            return opposite.IsList && !IsBehind(field, opposite) ? new RelationShape(RelationKind.ManyToMany, field, opposite) : null;
        }

        if (opposite.IsList)
        {
            return new RelationShape(RelationKind.OneToMany, field, opposite);
        }

        var isFirst = field.Arity != opposite.Arity ? field.IsRequired
            : field.IsOptional && field.HasFieldsArgument || !(field.IsOptional && opposite.HasFieldsArgument) && !IsBehind(field, opposite);
        return isFirst ? new RelationShape(RelationKind.OneToOne, field, opposite) : null;
    }

    private static bool IsBehind(RelationField field, RelationField opposite)
    {
        var order = string.CompareOrdinal(field.Model!.Name, opposite.Model!.Name);
        return (order == 0 ? string.CompareOrdinal(field.Name, opposite.Name) : order) > 0;
    }

    private static bool HasUniqueKey(RelationField field)
    {
        if (!field.HasFieldsArgument)
        {
            return false;
        }

        foreach (var index in field.Model!.Indexes)
        {
            if (index.Kind == IndexKind.Unique && index.Fields.Count == field.Fields.Count && index.Fields.Select(static part => part.Field).SequenceEqual(field.Fields))
            {
                return true;
            }
        }

        return false;
    }

    private static Relation Complete(SchemaModel schema, ProviderTraits traits, RelationKind kind, RelationField source, RelationField target)
    {
        var relation = new Relation
        {
            Name = source.ExplicitRelationName ?? DefaultName(source.Model!.Name, target.Model!.Name),
            Kind = kind,
            Source = source,
            Target = target,
        };
        source.Relation = relation;
        target.Relation = relation;
        if (kind != RelationKind.ManyToMany)
        {
            relation.OnDelete = source.OnDelete ?? traits.DefaultOnDelete(schema.RelationMode, IsRequired(source));
            relation.OnUpdate = source.OnUpdate ?? traits.DefaultOnUpdate(schema.RelationMode);
        }

        return relation;
    }

    public static string DefaultName(string one, string other) => string.CompareOrdinal(one, other) < 0 ? one + "To" + other : other + "To" + one;

    /// <summary>An optional relation counts as required when one of its foreign key's fields is: that field cannot be set to null.</summary>
    private static bool IsRequired(RelationField field)
    {
        if (field.Fields.Count == 0)
        {
            return field.IsRequired;
        }

        foreach (var key in field.Fields)
        {
            if (key.IsRequired)
            {
                return true;
            }
        }

        return false;
    }
}
