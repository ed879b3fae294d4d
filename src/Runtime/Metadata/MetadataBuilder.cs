using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.Metadata;

/// <summary>Makes the engine's view of a bound schema.</summary>
public static class MetadataBuilder
{
    /// <summary>The data model of a schema; ignored models and fields are left out.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="withIgnored">True to have ignored models too (tables without a key, as they are pulled): their columns can be read, nothing in them be written.</param>
    public static DataModel FromSchema(SchemaModel schema, bool withIgnored = false)
    {
        var models = new Dictionary<string, ModelInfo>(StringComparer.Ordinal);
        var enums = schema.Enums.ToDictionary(
            static type => type.Name,
            static type => new EnumInfo(type.Name, type.DatabaseName, type.Schema, [.. type.Values.Select(static value => KeyValuePair.Create(value.Name, value.DatabaseName))]),
            StringComparer.Ordinal);
        foreach (var model in schema.Models)
        {
            if (withIgnored || !model.IsIgnored)
            {
                models.Add(model.Name, Model(model, enums, models));
            }
        }

        return new DataModel(() => [.. models.Keys], models.GetValueOrDefault, schema.RelationMode);
    }

    private static ModelInfo Model(Model model, Dictionary<string, EnumInfo> enums, Dictionary<string, ModelInfo> models)
    {
        var fields = new List<FieldInfo>();
        foreach (var field in model.Fields)
        {
            switch (field)
            {
                case ScalarField scalar when model.IsIgnored:
                    fields.Add(Scalar(scalar, enums));
                    break;
                case { IsIgnored: true }:
                case { Model.IsIgnored: true }:
                    break;
                case ScalarField scalar:
                    fields.Add(Scalar(scalar, enums));
                    break;
                case RelationField { Relation: not null, Opposite: not null, ReferencedModel.IsIgnored: false } relation:
                    fields.Add(Relation(relation, models));
                    break;
            }
        }

        return new ModelInfo(model.Name, model.DatabaseName, model.Schema, fields, model.IsIgnored ? [] : Keys(model), model.IsView || model.IsIgnored);
    }

    private static List<KeyInfo> Keys(Model model)
    {
        var keys = new List<KeyInfo>();
        if (model.PrimaryKey is { } primary)
        {
            keys.Add(Key(primary));
        }

        foreach (var index in model.Indexes)
        {
            if (index.Kind == IndexKind.Unique && index.Where is null && index.Fields.All(static field => field.Path.Count == 1 && !field.Field.IsIgnored))
            {
                keys.Add(Key(index));
            }
        }

        return keys;
    }

    private static KeyInfo Key(Schema.Model.Index index)
    {
        var names = index.Fields.Select(static field => field.Field.Name).ToList();
        return new KeyInfo(index.ClientName ?? string.Join('_', names), names, index.Kind == IndexKind.PrimaryKey, index.DatabaseName);
    }

    private static ScalarInfo Scalar(ScalarField field, Dictionary<string, EnumInfo> enums) =>
        new(field.Name, field.ColumnName, field.Type.AsScalar ?? ScalarType.String, field.Arity)
        {
            Enum = field.Type is FieldType.Enum { Type.Name: var name } ? enums[name] : null,
            NativeType = field.NativeType?.Name,
            NativeTypeArguments = field.NativeType is { } native ? [.. native.Arguments] : [],
            Default = Default(field.Default),
            IsUpdatedAt = field.IsUpdatedAt,
            LeadsIndex = field.LeadsIndex,
            IsUnsupported = field.Type is FieldType.Unsupported or FieldType.Composite,
        };

    private static DefaultInfo? Default(DefaultValue? value) => value switch
    {
        LiteralDefault { Value: ArrayExpression array } => new DefaultInfo(null, null, null, [.. array.Elements.Select(Text)]),
        LiteralDefault literal => new DefaultInfo(null, null, Text(literal.Value)),
        FunctionDefault function => new DefaultInfo(
            function.Function, function.StringArgument ?? function.NumberArgument?.ToString(System.Globalization.CultureInfo.InvariantCulture), null),
        _ => null,
    };

    private static string Text(ExpressionSyntax value) => value switch
    {
        StringExpression text => text.Value,
        NumberExpression number => number.Text,
        ConstantExpression constant => constant.Text,
        _ => throw new InvalidOperationException($"A '{value.GetType().Name}' is no constant default."),
    };

    private static RelationInfo Relation(RelationField field, Dictionary<string, ModelInfo> models)
    {
        var relation = field.Relation!;
        var manyToMany = relation.Kind == RelationKind.ManyToMany;
        var owner = field.HoldsForeignKey ? field : field.Opposite!;
        var foreign = owner.Fields.Select(static scalar => scalar.Name).ToList();
        var referenced = owner.References.Select(static scalar => scalar.Name).ToList();
        var isSource = ReferenceEquals(relation.Source, field);
        var target = field.ReferencedModel.Name;
        return new RelationInfo(field.Name, field.Arity, () => models[target], field.Opposite!.Name, relation.Name)
        {
            Kind = relation.Kind,
            HoldsForeignKey = field.HoldsForeignKey,
            LocalNames = manyToMany ? Identity(field.Model!) : field.HoldsForeignKey ? foreign : referenced,
            RemoteNames = manyToMany ? Identity(field.ReferencedModel) : field.HoldsForeignKey ? referenced : foreign,
            Link = manyToMany ? new LinkTableInfo(relation.LinkTableName!, relation.Source.Model!.Schema, isSource ? "A" : "B", isSource ? "B" : "A") : null,
            OnDelete = relation.OnDelete,

            // Under relationMode = "prisma" the schema's default does nothing, but the engine lets keys follow, as Prisma's does.
            OnUpdate = relation.Source.OnUpdate ?? Schema.Model.ReferentialAction.Cascade,
            ConstraintName = relation.ConstraintName,
        };
    }

    // The link table refers to the single-column key.
    private static List<string> Identity(Model model) =>
        [.. (model.PrimaryKey ?? model.Indexes.First(static index => index.Kind == IndexKind.Unique && index.Fields.Count == 1)).Fields.Select(static field => field.Field.Name)];
}
