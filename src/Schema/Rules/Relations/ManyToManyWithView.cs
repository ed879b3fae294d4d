using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>No link table can refer to a view.</summary>
public static class ManyToManyWithView
{
    /// <summary>SF1255, "Implicit many-to-many with a view": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ManyToManyWithView, "Implicit many-to-many with a view", "The view of '{0}' cannot be in an implicit many-to-many relation; use a model of your own as link table", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape.Forward!.Model!.IsView || shape.Back!.Model!.IsView)
        {
            context.Report(Info, shape.Forward.Syntax.Name.Origin, shape.Forward.ToString());
            context.Report(Info, shape.Back!.Syntax.Name.Origin, shape.Back.ToString());
        }
    }
}
