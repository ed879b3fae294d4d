using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>What can be wrong with a field attribute as written.</summary>
public static class FieldAttributeRules
{
    /// <summary>SF1130: unsupported field marked as ignored.</summary>
    public static readonly RuleInfo IgnoredUnsupportedField = new(
        RuleIds.IgnoredUnsupportedField, "Unsupported field marked as ignored", "The field '{1}' is hidden from the client by its type already; remove '{0}'", Severity.Error);

    /// <summary>SF1131: update time on another type.</summary>
    public static readonly RuleInfo UpdatedAtNeedsDateTime = new(
        RuleIds.UpdatedAtNeedsDateTime, "Update time on another type", "'{0}' needs a DateTime; change the type of '{1}' or remove the attribute", Severity.Error);

    /// <summary>SF1132: update time on a list.</summary>
    public static readonly RuleInfo UpdatedAtOnList = new(
        RuleIds.UpdatedAtOnList, "Update time on a list", "'{0}' needs a single value; '{1}' is a list", Severity.Error);

    /// <summary>SF1133: ignored field of an ignored model.</summary>
    public static readonly RuleInfo IgnoredFieldOfIgnoredModel = new(
        RuleIds.IgnoredFieldOfIgnoredModel, "Ignored field of an ignored model", "The model is ignored as a whole; remove '@ignore' from its field '{0}'", Severity.Error);
}
