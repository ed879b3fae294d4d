using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

/// <summary>Values that must hold each other would never end.</summary>
public static class CompositeTypesFormCycle
{
    /// <summary>SF1032, "Composite types that hold each other": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.CompositeTypesFormCycle, "Composite types that hold each other", "The field '{0}' closes a circle of composite types; make one of the fields optional or a list", Severity.Error);

    internal static void Check(RuleContext context)
    {
        // Depth first from every required field; the first type entered is where a circle is found to close.
        var visited = new List<CompositeType>();
        var pending = new Stack<(ScalarField Field, bool IsRoot)>();
        foreach (var type in context.Schema.CompositeTypes)
        {
            foreach (var field in type.Fields)
            {
                if (field.IsRequired)
                {
                    pending.Push((field, true));
                }
            }
        }

        while (pending.Count > 0)
        {
            var (field, isRoot) = pending.Pop();
            if (isRoot)
            {
                visited.Clear();
            }

            if (field.Type is not FieldType.Composite inner || ReferenceEquals(inner.Type, field.CompositeType))
            {
                continue;
            }

            if (visited.Count > 0 && ReferenceEquals(visited[0], inner.Type))
            {
                context.Report(Info, field.Syntax.Name.Origin, field.Name);
                continue;
            }

            // A circle further down that does not lead back to the start is found from one of its own fields.
            if (visited.Contains(inner.Type))
            {
                continue;
            }

            visited.Add(inner.Type);
            foreach (var next in inner.Type.Fields)
            {
                if (next.IsRequired)
                {
                    pending.Push((next, false));
                }
            }
        }
    }
}
