using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Advice;

/// <summary>What advice asks while it looks at one schema.</summary>
internal sealed class AdviceContext(SchemaModel schema, DiagnosticBag diagnostics)
{
    public SchemaModel Schema { get; } = schema;

    public ProviderTraits Traits { get; } = ProviderTraits.For(schema.Provider);

    /// <summary>True when the database itself keeps the references between tables.</summary>
    public bool HasForeignKeys => Schema.Provider != Provider.None && Schema.RelationMode == RelationMode.ForeignKeys;

    public void Report(RuleInfo rule, Origin origin, params string[] arguments) => diagnostics.Report(rule, origin, arguments);

    /// <summary>What a field is stored as, written or not; null where the provider has no word for it.</summary>
    public NativeType? StoredAs(ScalarField field) => field.NativeType ?? (field.Type.AsScalar is { } scalar ? Traits.NativeTypes.Default(scalar) : null);

    /// <summary>The relations that stand for a foreign key between two tables of which the client may know.</summary>
    public IEnumerable<Relation> ForeignKeys() => Schema.Relations.Where(static relation =>
        relation.Kind != RelationKind.ManyToMany && relation.Source.HoldsForeignKey && !relation.Source.IsIgnored
        && relation.Source.Model is { IsView: false, IsIgnored: false } && relation.Target.Model is { IsView: false });
}
