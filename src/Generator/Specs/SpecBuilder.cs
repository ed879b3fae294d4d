using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>
/// Turns the linked declarations of a compilation into what is emitted. Findings are the analyzers' business: here a broken schema yields what
/// it can. Only what an edit touched is bound again: a model's bound form rests on itself, on what it mentions and on what mentions it.
/// </summary>
internal sealed class SpecBuilder
{
    private readonly LinkedSchema _linked;
    private readonly SpecContext _context;
    private readonly Dictionary<string, LinkedModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumShape> _enumShapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumSpec> _enums = new(StringComparer.Ordinal);

    private SpecBuilder(LinkedSchema linked)
    {
        _linked = linked;
        _context = SpecContext.Of(linked);
    }

    /// <summary>Builds the specifications.</summary>
    public static SchemaSpec Build(LinkedSchema linked) =>
        linked.Models.Count == 0 && linked.Clients.Count == 0 ? new SchemaSpec(default, default, default) : new SpecBuilder(linked).Build();

    /// <summary>Binds a schema for each provider of its client.</summary>
    public static List<SchemaModel> Bind(SchemaSyntax syntax, LinkedSchema linked, DiagnosticBag findings)
    {
        var providers = linked.Providers.Select(ProviderTraits.Find).OfType<ProviderTraits>().Select(static traits => traits.Provider).Distinct().ToList();
        return providers.Count < 2
            ? [SchemaBinder.Bind(syntax, findings)]
            : [.. providers.Select(provider => SchemaBinder.Bind(syntax, provider, findings))];
    }

    private SchemaSpec Build()
    {
        var haveTwins = false;
        foreach (var type in _linked.Enums)
        {
            haveTwins |= _enumShapes.ContainsKey(type.SchemaName);
            if (!_enumShapes.ContainsKey(type.SchemaName))
            {
                _enumShapes.Add(type.SchemaName, type);
            }
        }

        foreach (var model in _linked.Models)
        {
            var name = model.Shape.SchemaName;
            haveTwins |= _models.ContainsKey(name) || _enumShapes.ContainsKey(name);
            if (model.Shape.Kind != ModelKind.CompositeType && !_models.ContainsKey(name))
            {
                _models.Add(name, model);
            }
        }

        // Of two types of one name the last one counts, which is beyond what neighbours tell.
        return haveTwins ? BuildAll() : BuildTouched();
    }

    private SchemaSpec BuildAll()
    {
        var schemas = Bind(_linked.Syntax, _linked, new DiagnosticBag());
        var enums = schemas[0].Enums.Select(EnumOf).OfType<EnumSpec>().ToEquatableArray();
        var specs = new ModelSpecs(schemas, _models, _context.Names, EnumOf);
        return Spec(_models.Values.Select(specs.Of).ToEquatableArray(), enums, schemas[0].RelationMode);
    }

    private SchemaSpec BuildTouched()
    {
        var neighbourhood = new Neighbourhood(_models, _enumShapes);
        var neighbours = new List<object>();
        var known = new ModelSpec?[_models.Count];
        var needed = new HashSet<SchemaShape>(IdentityOf<SchemaShape>.Instance);
        var place = 0;
        foreach (var model in _models.Values)
        {
            neighbourhood.Of(model, neighbours);
            known[place] = SpecMemo.Find(model, _context, neighbours);
            if (known[place++] is null)
            {
                needed.Add(model.Shape);
                needed.UnionWith(neighbours.Select(static other => other is LinkedModel linked ? linked.Shape : (SchemaShape)other));
            }
        }

        var schemas = Bind(Part(needed), _linked, new DiagnosticBag());
        foreach (var type in schemas[0].Enums)
        {
            EnumOf(type);
        }

        var specs = new ModelSpecs(schemas, _models, _context.Names, EnumOf);
        place = 0;
        foreach (var model in _models.Values)
        {
            if (known[place] is null)
            {
                neighbourhood.Of(model, neighbours);
                SpecMemo.Keep(model, _context, neighbours, known[place] = specs.Of(model));
            }

            place++;
        }

        return Spec(
            new EquatableArray<ModelSpec>(known!),
            _linked.Enums.Select(type => SpecMemo.Find(type, _context)).OfType<EnumSpec>().ToEquatableArray(),
            schemas[0].RelationMode);
    }

    // The configuration, the enums and the composite types always belong to it: keys and foreign keys of a neighbour may rest on them.
    private SchemaSyntax Part(HashSet<SchemaShape> needed)
    {
        var left = new HashSet<Declaration>(IdentityOf<Declaration>.Instance);
        foreach (var model in _models.Values)
        {
            if (!needed.Contains(model.Shape))
            {
                left.Add(model.Declaration);
            }
        }

        return _linked.Syntax with { Declarations = _linked.Syntax.Declarations.Where(block => !left.Contains(block)).ToEquatableArray() };
    }

    private SchemaSpec Spec(EquatableArray<ModelSpec> models, EquatableArray<EnumSpec> enums, RelationMode mode) =>
        new(models, enums, Clients(models, mode).ToEquatableArray());

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

        var spec = SpecMemo.Find(shape, _context);
        if (spec is null)
        {
            SpecMemo.Keep(shape, _context, spec = EnumSpecs.From(type, shape, _context.Names));
        }

        _enums.Add(type.Name, spec);
        return spec;
    }

    private IEnumerable<ClientSpec> Clients(EquatableArray<ModelSpec> models, RelationMode mode)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var client in _linked.Clients)
        {
            if (client.IsPartial && client.IsClient && seen.Add(client.FullClrName))
            {
                yield return ClientSpecs.From(client, _linked.Clients, models, mode, _context.Names);
            }
        }
    }
}
