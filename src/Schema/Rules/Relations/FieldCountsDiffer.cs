using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using System.Globalization;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Each field of the foreign key stands for one referenced field.</summary>
public static class FieldCountsDiffer
{
    /// <summary>SF1222, "Foreign key and reference of different length": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.FieldCountsDiffer, "Foreign key and reference of different length", "'{0}' has {1} fields but {2} references; name as many of one as of the other", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape.Forward is { HasFieldsArgument: true, HasReferencesArgument: true } forward && forward.Fields.Count != forward.References.Count)
        {
            context.Report(
                Info,
                forward.RelationAttribute!.Origin,
                forward.Name,
                forward.Fields.Count.ToString(CultureInfo.InvariantCulture),
                forward.References.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
