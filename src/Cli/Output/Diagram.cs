using SchemaFirst.Schema.Model;

namespace SchemaFirst.Cli.Output;

/// <summary>What a picture of a schema shows.</summary>
/// <param name="Boxes">Its models, in the schema's order.</param>
/// <param name="Lines">The relations between them.</param>
internal sealed record Diagram(IReadOnlyList<DiagramBox> Boxes, IReadOnlyList<DiagramLine> Lines)
{
    /// <summary>The picture of a schema.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="only">The models that are drawn with their neighbours; none for all.</param>
    public static Diagram Of(SchemaModel model, IReadOnlyCollection<string> only)
    {
        var drawn = model.Models.Where(drawn => only.Count == 0 || only.Contains(drawn.Name) || drawn.Fields.OfType<RelationField>().Any(field => only.Contains(field.ReferencedModel.Name))).ToList();
        var names = drawn.Select(static box => box.Name).ToHashSet(StringComparer.Ordinal);
        var lines = model.Relations
            .Where(relation => names.Contains(relation.Source.Model!.Name) && names.Contains(relation.Target.Model!.Name))
            .Where(relation => only.Count == 0 || only.Contains(relation.Source.Model!.Name) || only.Contains(relation.Target.Model!.Name))
            .Select(static relation => new DiagramLine(
                relation.Source.Model!.Name, relation.Target.Model!.Name, relation.Source.Name, End(relation.Target), End(relation.Source)));
        return new Diagram([.. drawn.Select(Box)], [.. lines]);
    }

    private static DiagramBox Box(Model model)
    {
        var primary = model.UniqueKeys().Where(static index => index.Kind == IndexKind.PrimaryKey).SelectMany(static index => index.Fields).Select(static part => part.Field.Name).ToHashSet(StringComparer.Ordinal);
        var unique = model.Indexes.Where(static index => index.Kind == IndexKind.Unique && index.Fields.Count == 1).Select(static index => index.Fields[0].Field.Name).ToHashSet(StringComparer.Ordinal);
        var foreign = model.Fields.OfType<RelationField>().SelectMany(static field => field.Fields).Select(static field => field.Name).ToHashSet(StringComparer.Ordinal);
        return new DiagramBox(model.Name, [.. model.Fields.OfType<ScalarField>().Select(field => new DiagramRow(
            field.Name,
            Word(field.Type) + (field.IsList ? "[]" : field.IsOptional ? "?" : ""),
            primary.Contains(field.Name),
            foreign.Contains(field.Name),
            unique.Contains(field.Name)))]);
    }

    private static string Word(FieldType type) => type switch
    {
        FieldType.Scalar scalar => scalar.Type.ToString(),
        FieldType.Enum named => named.Type.Name,
        FieldType.Composite composite => composite.Type.Name,
        FieldType.Unsupported other => other.DatabaseType,
        _ => "",
    };

    private static DiagramEnd End(RelationField field) => field.IsList ? DiagramEnd.Many : field.IsOptional ? DiagramEnd.ZeroOrOne : DiagramEnd.One;
}
