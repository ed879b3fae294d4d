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
    private readonly RelationTable _relations;

    public RuleContext(SchemaModel schema, RelationTable relations, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _features = new(schema.PreviewFeatures, StringComparer.Ordinal);
        _relations = relations;
        Schema = schema;
        Traits = ProviderTraits.For(schema.Provider);
        Constraints = new(schema, relations.Shapes, Traits);
        Cascades = new(schema);
    }

    public SchemaModel Schema { get; }

    /// <summary>All relations, those with one end only among them.</summary>
    public IReadOnlyList<RelationShape> Shapes => _relations.Shapes;

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

    /// <summary>The relation fields of one model that lead to the same model under the same name, the field itself among them; empty where it is the only one.</summary>
    public IReadOnlyList<RelationField> FieldsOfSameRelation(RelationField field) => _relations.HasTwin(field) ? _relations.FieldsBeside(field) : [];
}
