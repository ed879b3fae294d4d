using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>Reads what is emitted for a model off the bound schemas.</summary>
internal sealed class ModelSpecs(List<SchemaModel> schemas, Dictionary<string, LinkedModel> models, TypeNameTable names, Func<EnumType, EnumSpec?> enums)
{
    /// <summary>The specification of one model.</summary>
    public ModelSpec Of(LinkedModel linked)
    {
        var shape = linked.Shape;
        var bound = schemas.Select(schema => schema.FindModel(shape.SchemaName)).ToList();
        var model = bound[0];
        var types = names.For(shape);
        var fields = model?.Fields ?? [];
        var scalars = new List<ScalarSpec>();
        var relations = new List<RelationSpec>();
        foreach (var field in fields)
        {
            // A partial column is refused by a rule; nothing could write it.
            if (field.IsIgnored || shape.FindField(field.Name) is not { } property || (field is ScalarField && property.IsPartial))
            {
                continue;
            }

            if (field is ScalarField scalar)
            {
                var others = bound.Select(other => other?.FindField(field.Name) as ScalarField).ToList();
                if (ScalarSpecs.From(scalar, property, others, scalar.Type is FieldType.Enum type ? enums(type.Type) : null) is { } spec)
                {
                    scalars.Add(spec);
                }
            }
            else if (field is RelationField relation && IsUsable(relation, property))
            {
                var target = models[relation.ReferencedModel.Name];
                var others = bound.Select(other => other?.FindField(field.Name) as RelationField).ToList();
                relations.Add(RelationSpecs.From(relation, property, names.For(target.Shape), others));
            }
        }

        var readable = new HashSet<string>(scalars.Where(static scalar => !scalar.IsUnsupported).Select(static scalar => scalar.Name), StringComparer.Ordinal);
        var known = new HashSet<string>(relations.Select(static relation => relation.ClrName), StringComparer.Ordinal);
        return new ModelSpec
        {
            Name = shape.SchemaName,
            Types = types,
            HintName = names.FileOf(shape),
            Accessibility = shape.Accessibility,
            IsSealed = shape.IsSealed,
            CanExtend = shape.IsExtensible,
            IsPositional = shape.IsPositional,
            Parameters = shape.Properties.Where(static property => property.IsPositional).Select(static property => property.ClrName).ToEquatableArray(),
            OtherMembers = shape.OtherMembers,
            Usings = shape.Properties.Any(property => property.IsTypedJson || (property.IsPartial && !known.Contains(property.ClrName))) ? shape.Usings : default,
            Table = model?.DatabaseName ?? shape.SchemaName,
            Schema = model?.Schema,
            IsView = shape.Kind == ModelKind.View,
            IsIgnored = model is null || model.IsIgnored,
            Scalars = scalars.ToEquatableArray(),
            Relations = relations.ToEquatableArray(),
            FieldOrder = fields.Select(static field => field.Name).Where(name =>
                scalars.Exists(scalar => scalar.Name == name) || relations.Exists(relation => relation.Name == name)).ToEquatableArray(),
            Keys = KeySpecs.From(bound, readable, scalars, relations).ToEquatableArray(),
            Unimplemented = shape.Properties.Where(property => property.IsPartial && !known.Contains(property.ClrName))
                .Select(static property => new PartialPropertySpec(property.ClrName, property.DeclaredType, property.Accessibility, property.IsWritable)).ToEquatableArray(),
            Providers = schemas.Select(static schema => schema.Provider.ToString()).ToEquatableArray(),
            Documentation = shape.Declaration.Documentation,
        };
    }

    private bool IsUsable(RelationField relation, PropertyShape property) =>
        relation.Relation is not null && relation.Opposite is not null && property.IsPartial && !property.IsWritable
        && !relation.ReferencedModel.IsIgnored && !relation.Opposite.IsIgnored && models.TryGetValue(relation.ReferencedModel.Name, out var target) && target.Shape.IsReachable;
}
