using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>What rules ask while they judge one schema.</summary>
internal sealed class RuleContext
{
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _features;
    private readonly Lazy<Dictionary<(Model, Model, string), List<RelationField>>> _sameRelations;

    public RuleContext(SchemaModel schema, IReadOnlyList<RelationShape> shapes, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _features = new(schema.PreviewFeatures, StringComparer.Ordinal);
        _sameRelations = new(GroupRelationFields);
        Schema = schema;
        Shapes = shapes;
        Traits = ProviderTraits.For(schema.Provider);
        Constraints = new(schema, shapes, Traits);
        Cascades = new(schema);
    }

    public SchemaModel Schema { get; }

    /// <summary>All relations, those with one end only among them.</summary>
    public IReadOnlyList<RelationShape> Shapes { get; }

    public ProviderTraits Traits { get; }

    public ConstraintNames Constraints { get; }

    public CascadeGraph Cascades { get; }

    public bool HasErrors => _diagnostics.HasErrors;

    public DiagnosticBag Diagnostics => _diagnostics;

    public static string Word(Model model) => model.IsView ? "view" : "model";

    public bool HasPreview(string feature) => _features.Contains(feature);

    public void Report(RuleInfo rule, Origin origin, params string[] arguments) => _diagnostics.Report(rule, origin, arguments);

    /// <summary>All models, then all views, each in the order declared.</summary>
    public IEnumerable<Model> ModelsThenViews() => Schema.Models.Where(static model => !model.IsView).Concat(Schema.Models.Where(static model => model.IsView));

    /// <summary>The relation fields of one model that lead to the same model under the same name, the field itself among them.</summary>
    public IReadOnlyList<RelationField> FieldsOfSameRelation(RelationField field) => _sameRelations.Value[Key(field)];

    private static (Model, Model, string) Key(RelationField field) => (field.Model!, field.ReferencedModel, field.ExplicitRelationName ?? RelationPass.DefaultName(field.Model!.Name, field.ReferencedModel.Name));

    private Dictionary<(Model, Model, string), List<RelationField>> GroupRelationFields()
    {
        var groups = new Dictionary<(Model, Model, string), List<RelationField>>();
        foreach (var model in Schema.Models)
        {
            foreach (var field in model.Fields)
            {
                if (field is RelationField relation)
                {
                    if (!groups.TryGetValue(Key(relation), out var group))
                    {
                        groups[Key(relation)] = group = [];
                    }

                    group.Add(relation);
                }
            }
        }

        return groups;
    }
}
