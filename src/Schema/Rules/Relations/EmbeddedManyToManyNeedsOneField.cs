using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Each side of an embedded many-to-many relation keeps one list of ids and refers to one id.</summary>
public static class EmbeddedManyToManyNeedsOneField
{
    /// <summary>SF1261, "Embedded many-to-many without exactly one field": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EmbeddedManyToManyNeedsOneField, "Embedded many-to-many without exactly one field", "'{0}' needs '{1}' with exactly one field", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        foreach (var field in new[] { shape.Forward!, shape.Back! })
        {
            Check(field, "references", field.References.Count, context);
            Check(field, "fields", field.Fields.Count, context);
        }
    }

    private static void Check(RelationField field, string argument, int count, RuleContext context)
    {
        if (count != 1)
        {
            context.Report(Info, field.RelationAttribute?.Argument(argument)?.Origin ?? field.RelationAttribute?.Origin ?? field.Syntax.Name.Origin, field.ToString(), argument);
        }
    }
}
