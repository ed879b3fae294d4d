using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>Turns the linked declarations of a compilation into what is emitted. Findings are the analyzers' business: here a broken schema yields what it can.</summary>
internal sealed class SpecBuilder
{
    private readonly LinkedSchema _linked;
    private readonly List<SchemaModel> _schemas = [];
    private readonly DiagnosticBag _findings = new();
    private readonly Dictionary<string, LinkedModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumShape> _enumShapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumSpec> _enums = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hintNames = new(StringComparer.OrdinalIgnoreCase);
    private TypeNameTable _names = null!;

    private SpecBuilder(LinkedSchema linked) => _linked = linked;

    /// <summary>Builds the specifications.</summary>
    public static SchemaSpec Build(LinkedSchema linked) => new SpecBuilder(linked).Build();

    private SchemaSpec Build()
    {
        if (_linked.Models.Count == 0 && _linked.Clients.Count == 0)
        {
            return new SchemaSpec(default, default, default);
        }

        BindAll();
        foreach (var model in _linked.Models)
        {
            if (model.Shape.Kind != ModelKind.CompositeType && !_models.ContainsKey(model.Shape.SchemaName))
            {
                _models.Add(model.Shape.SchemaName, model);
            }
        }

        foreach (var type in _linked.Enums)
        {
            if (!_enumShapes.ContainsKey(type.SchemaName))
            {
                _enumShapes.Add(type.SchemaName, type);
            }
        }

        _names = new TypeNameTable(_linked);
        var enums = _schemas[0].Enums.Select(EnumOf).OfType<EnumSpec>().ToEquatableArray();
        var models = _models.Values.Where(static model => model.Shape.Kind != ModelKind.CompositeType).Select(ModelOf).ToEquatableArray();
        return new SchemaSpec(models, enums, Clients(models).ToEquatableArray());
    }

    private void BindAll()
    {
        var providers = _linked.Providers.Select(ProviderTraits.Find).OfType<ProviderTraits>().Select(static traits => traits.Provider).Distinct().ToList();
        if (providers.Count < 2)
        {
            _schemas.Add(SchemaBinder.Bind(_linked.Syntax, _findings));
            return;
        }

        foreach (var provider in providers)
        {
            _schemas.Add(SchemaBinder.Bind(_linked.Syntax, provider, _findings));
        }
    }

    private EnumSpec? EnumOf(EnumType type)
    {
        if (_enums.TryGetValue(type.Name, out var known))
        {
            return known;
        }

        if (!_enumShapes.TryGetValue(type.Name, out var shape))
        {
            return null;
        }

        var clrNames = new Dictionary<string, string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var value in shape.Declaration.Values)
        {
            clrNames[value.Name.Text] = shape.ClrValues[index++];
        }

        var spec = new EnumSpec
        {
            Name = type.Name,
            ClrName = shape.ClrName,
            Namespace = shape.Namespace,
            CodecName = _names.Take(shape.Namespace, shape.ClrName + "Codec"),
            DatabaseName = type.DatabaseName,
            Schema = type.Schema,
            HintName = HintName(shape.FullClrName),
            Values = type.Values.Where(value => clrNames.ContainsKey(value.Name))
                .Select(value => new EnumValueSpec(clrNames[value.Name], value.Name, value.DatabaseName)).ToEquatableArray(),
        };
        _enums.Add(type.Name, spec);
        return spec;
    }

    private ModelSpec ModelOf(LinkedModel linked)
    {
        var shape = linked.Shape;
        var bound = _schemas.Select(schema => schema.FindModel(shape.SchemaName)).ToList();
        var model = bound[0];
        var types = _names.For(shape);
        var fields = model?.Fields ?? [];
        var scalars = new List<ScalarSpec>();
        var relations = new List<RelationSpec>();
        foreach (var field in fields)
        {
            if (field.IsIgnored || shape.FindField(field.Name) is not { } property)
            {
                continue;
            }

            if (field is ScalarField scalar)
            {
                var others = bound.Select(other => other?.FindField(field.Name) as ScalarField).ToList();
                if (ScalarSpecs.From(scalar, property, others, scalar.Type is FieldType.Enum type ? EnumOf(type.Type) : null) is { } spec)
                {
                    scalars.Add(spec);
                }
            }
            else if (field is RelationField relation && IsUsable(relation, property))
            {
                var target = _models[relation.ReferencedModel.Name];
                var others = bound.Select(other => other?.FindField(field.Name) as RelationField).ToList();
                relations.Add(RelationSpecs.From(relation, property, _names.For(target.Shape), others));
            }
        }

        var readable = new HashSet<string>(scalars.Where(static scalar => !scalar.IsUnsupported).Select(static scalar => scalar.Name), StringComparer.Ordinal);
        var known = new HashSet<string>(relations.Select(static relation => relation.ClrName), StringComparer.Ordinal);
        return new ModelSpec
        {
            Name = shape.SchemaName,
            Types = types,
            HintName = HintName(shape.FullClrName),
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
            Providers = _schemas.Select(static schema => schema.Provider.ToString()).ToEquatableArray(),
            Documentation = shape.Declaration.Documentation,
        };
    }

    private bool IsUsable(RelationField relation, PropertyShape property) =>
        relation.Relation is not null && relation.Opposite is not null && property.IsPartial && !property.IsWritable
        && !relation.ReferencedModel.IsIgnored && !relation.Opposite.IsIgnored && _models.ContainsKey(relation.ReferencedModel.Name);

    private IEnumerable<ClientSpec> Clients(EquatableArray<ModelSpec> models)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var client in _linked.Clients)
        {
            if (client.IsPartial && client.IsClient && seen.Add(client.FullClrName))
            {
                yield return ClientSpecs.From(client, _linked.Clients, models, _schemas, !_findings.HasErrors, HintName(client.FullClrName));
            }
        }
    }

    // Hint names may not even differ by case alone, while types may.
    private string HintName(string name) => Names.Unique(name, _hintNames) + ".g.cs";
}
