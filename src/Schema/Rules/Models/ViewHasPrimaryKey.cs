using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>A database keeps no primary key of a view.</summary>
public static class ViewHasPrimaryKey
{
    /// <summary>SF1013, "Primary key on a view": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ViewHasPrimaryKey, "Primary key on a view", "The view '{0}' cannot have a primary key; use @unique", Severity.Error);

    internal static void Check(Model model, RuleContext context)
    {
        if (model is { PrimaryKey: { } key })
        {
            context.Report(Info, key.Syntax.Origin, model.Name);
        }
    }
}
