using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>The client reaches named keys by their names, beside the fields.</summary>
public static class FieldClashesWithKeyName
{
    /// <summary>SF1140, "Field and key of one name": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.FieldClashesWithKeyName, "Field and key of one name", "The name '{0}' of a key of '{1}' is taken by a field; choose another name for the key", Severity.Error);

    internal static void Check(Field field, RuleContext context)
    {
        var model = field.Model!;
        if (model.PrimaryKey?.ClientName == field.Name)
        {
            context.Report(Info, model.Syntax.Name.Origin, field.Name, model.Name);
        }

        foreach (var index in model.Indexes)
        {
            if (index.ClientName == field.Name)
            {
                context.Report(Info, model.Syntax.Name.Origin, field.Name, model.Name);
                return;
            }
        }
    }
}
