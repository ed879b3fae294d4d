using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The lists of an embedded many-to-many relation hold ids.</summary>
public static class EmbeddedManyToManyReferencesId
{
    /// <summary>SF1262, "Embedded many-to-many that refers to another field than the id": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EmbeddedManyToManyReferencesId, "Embedded many-to-many that refers to another field than the id", "'{0}' must refer to the id of '{1}'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        foreach (var field in new[] { shape.Forward!, shape.Back! })
        {
            if (field.References.Count > 0 && !(field.ReferencedModel.PrimaryKey is { Fields.Count: 1 } key && ReferenceEquals(key.Fields[0].Field, field.References[0])))
            {
                context.Report(Info, field.RelationAttribute?.Argument("references")?.Origin ?? field.Syntax.Name.Origin, field.ToString(), field.ReferencedModel.Name);
            }
        }
    }
}
