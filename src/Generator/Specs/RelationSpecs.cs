using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>Reads what is emitted for a relation off the bound schemas.</summary>
internal static class RelationSpecs
{
    /// <summary>The specification of a relation whose two ends are known.</summary>
    public static RelationSpec From(RelationField field, PropertyShape property, TypeNames target, List<RelationField?> providers)
    {
        var relation = field.Relation!;
        var opposite = field.Opposite!;
        var isManyToMany = relation.Kind == RelationKind.ManyToMany;
        var isSource = ReferenceEquals(relation.Source, field);
        return new RelationSpec
        {
            Name = field.Name,
            ClrName = property.ClrName,
            Arity = field.Arity,
            Accessibility = property.Accessibility,
            TargetName = field.ReferencedModel.Name,
            Target = target,
            TargetIsView = field.ReferencedModel.IsView,
            OppositeName = opposite.Name,
            RelationName = relation.Name,
            Kind = relation.Kind.ToString(),
            HoldsForeignKey = field.HoldsForeignKey,
            LocalNames = isManyToMany ? KeyNames(field.Model!) : FieldNames(field.HoldsForeignKey ? field.Fields : opposite.References),
            RemoteNames = isManyToMany ? KeyNames(field.ReferencedModel) : FieldNames(field.HoldsForeignKey ? field.References : opposite.Fields),
            LinkTables = isManyToMany ? providers.Select(static other => other?.Relation?.LinkTableName).ToEquatableArray() : default,
            LinkSchema = isManyToMany ? relation.Source.Model!.Schema : null,
            LocalColumn = isManyToMany ? (isSource ? "A" : "B") : "",
            RemoteColumn = isManyToMany ? (isSource ? "B" : "A") : "",
            ConstraintNames = providers.Select(static other => other?.Relation?.ConstraintName).ToEquatableArray(),
            OnDelete = providers.Select(static other => other?.Relation?.OnDelete.ToString()).ToEquatableArray(),

            // The engine lets keys follow unless the schema says otherwise, under relationMode = "prisma" too.
            OnUpdate = providers.Select(static other => other?.Relation is { } there ? (there.Source.OnUpdate ?? ReferentialAction.Cascade).ToString() : null).ToEquatableArray(),
            Documentation = field.Documentation,
        };
    }

    private static EquatableArray<string> FieldNames(IReadOnlyList<ScalarField> fields) => fields.Select(static field => field.Name).ToEquatableArray();

    // A link table refers to the primary key, or where there is none to the first unique one.
    private static EquatableArray<string> KeyNames(Model model) =>
        (model.PrimaryKey ?? model.Indexes.FirstOrDefault(static index => index.Kind == IndexKind.Unique))?.Fields
            .Select(static field => field.Field.Name).ToEquatableArray() ?? default;
}
