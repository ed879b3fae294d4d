using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Some databases want the referenced columns in the order of the unique key.</summary>
public static class ReferenceOrderDiffers
{
    /// <summary>SF1221, "Reference in another order than its key": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ReferenceOrderDiffers, "Reference in another order than its key", "'{1}' names the fields of a key of '{0}' in another order; use the key's order", Severity.Error);


}
