using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Fourth pass: finds each relation field's other end and makes relations of them.</summary>
internal static class RelationPass
{
    public static void Run(BindingContext context)
    {
        var schema = context.Schema;
        var byEnds = new Dictionary<(Model From, Model To), List<RelationField>>();
        foreach (var model in schema.Models)
        {
            foreach (var field in model.Fields)
            {
                if (field is RelationField relation)
                {
                    var key = (model, relation.ReferencedModel);
                    if (!byEnds.TryGetValue(key, out var fields))
                    {
                        byEnds[key] = fields = [];
                    }

                    fields.Add(relation);
                }
            }
        }

        var relations = new List<Relation>();
        foreach (var model in schema.Models)
        {
            foreach (var field in model.Fields)
            {
                if (field is RelationField relation)
                {
                    relation.Opposite = byEnds.TryGetValue((relation.ReferencedModel, model), out var others) ? FindOpposite(relation, others) : null;
                    if (relation.Opposite is { } opposite && Pair(schema, relation, opposite) is { } pair)
                    {
                        relations.Add(pair);
                    }
                }
            }
        }

        schema.Relations = relations;
    }

    private static RelationField? FindOpposite(RelationField field, List<RelationField> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (!ReferenceEquals(candidate, field) && candidate.ExplicitRelationName == field.ExplicitRelationName)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Makes the relation when <paramref name="field"/> is its first end; null from the second end, which meets the same relation again.</summary>
    private static Relation? Pair(SchemaModel schema, RelationField field, RelationField opposite)
    {
        var isManyToMany = field.IsList && opposite.IsList;
        if (field.IsList != opposite.IsList ? field.IsList : !IsFirst(field, opposite, isManyToMany))
        {
            return null;
        }

        var relation = new Relation
        {
            Name = field.ExplicitRelationName ?? DefaultName(field.Model!.Name, opposite.Model!.Name),
            Kind = isManyToMany ? RelationKind.ManyToMany : opposite.IsList ? RelationKind.OneToMany : RelationKind.OneToOne,
            Source = field,
            Target = opposite,
        };
        field.Relation = relation;
        opposite.Relation = relation;
        if (!isManyToMany)
        {
            relation.OnDelete = field.OnDelete ?? DefaultOnDelete(schema, field);
            relation.OnUpdate = field.OnUpdate ?? (schema.Provider == Provider.MongoDb ? ReferentialAction.NoAction : ReferentialAction.Cascade);
        }

        return relation;
    }

    private static bool IsFirst(RelationField field, RelationField opposite, bool isManyToMany)
    {
        if (!isManyToMany)
        {
            if (field.Arity != opposite.Arity)
            {
                return field.IsRequired;
            }

            if (field.IsOptional && field.HasFieldsArgument != opposite.HasFieldsArgument)
            {
                return field.HasFieldsArgument;
            }
        }

        var order = string.CompareOrdinal(field.Model!.Name, opposite.Model!.Name);
        return (order == 0 ? string.CompareOrdinal(field.Name, opposite.Name) : order) <= 0;
    }

    private static string DefaultName(string one, string other) => string.CompareOrdinal(one, other) < 0 ? one + "To" + other : other + "To" + one;

    private static ReferentialAction DefaultOnDelete(SchemaModel schema, RelationField field)
    {
        var isRequired = field.IsRequired;
        foreach (var key in field.Fields)
        {
            isRequired |= key.IsRequired;
        }

        return !isRequired ? ReferentialAction.SetNull
            : schema.Provider == Provider.SqlServer ? ReferentialAction.NoAction
            : ReferentialAction.Restrict;
    }
}
