using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>A link table refers to ids.</summary>
public static class ManyToManyReferencesId
{
    /// <summary>SF1252, "Many-to-many that refers to another field than the id": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ManyToManyReferencesId, "Many-to-many that refers to another field than the id", "The relation '{0}' must refer to the id of '{1}'; remove 'references'", Severity.Error);


}
