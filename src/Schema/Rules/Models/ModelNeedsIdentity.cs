using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Each model has a primary key or a unique key without optional and unsupported fields, because rows must be told apart.</summary>
public static class ModelNeedsIdentity
{
    /// <summary>SF1010, "Model has no identity": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ModelNeedsIdentity, "Model has no identity", "The model '{0}' needs @id, or a unique key whose fields are all required{1}", Severity.Error);

    internal static void Check(Model model, RuleContext context)
    {
        if (model.IsIgnored)
        {
            return;
        }

        var hasKey = model.PrimaryKey is not null;
        if (model.PrimaryKey is { } id && IsUsable(id))
        {
            return;
        }

        foreach (var index in model.Indexes)
        {
            if (index.Kind == IndexKind.Unique)
            {
                hasKey = true;
                if (IsUsable(index))
                {
                    return;
                }
            }
        }

        context.Report(Info, model.Syntax.Name.Origin, model.Name, hasKey ? "; its keys hold fields that can be missing" : "");
    }

    private static bool IsUsable(Index key)
    {
        for (var index = 0; index < key.Fields.Count; index++)
        {
            if (key.Fields[index].Field is { IsOptional: true } or { Type: FieldType.Unsupported })
            {
                return false;
            }
        }

        return true;
    }
}
