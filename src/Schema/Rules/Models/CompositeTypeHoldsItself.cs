using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

/// <summary>A value that must hold a value of its own type would never end.</summary>
public static class CompositeTypeHoldsItself
{
    /// <summary>SF1031, "Composite type inside itself": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.CompositeTypeHoldsItself, "Composite type inside itself", "The field '{0}' puts the type '{1}' into itself without end; make it optional or a list", Severity.Error);

    internal static void Check(RuleContext context)
    {
        foreach (var type in context.Schema.CompositeTypes)
        {
            foreach (var field in type.Fields)
            {
                if (field.IsRequired && field.Type is FieldType.Composite inner && ReferenceEquals(inner.Type, type))
                {
                    context.Report(Info, field.Syntax.Name.Origin, field.Name, type.Name);
                }
            }
        }
    }
}
