using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Rules.Names;

/// <summary>What can be wrong with names of blocks, fields and values.</summary>
public static class NameRules
{
    /// <summary>SF1001: two blocks of one name.</summary>
    public static readonly RuleInfo DuplicateBlock = new(
        RuleIds.DuplicateBlock, "Two blocks of one name", "The {0} '{1}' has the name of another {2}; rename one of them", Severity.Error);

    /// <summary>SF1002: name of a built-in type.</summary>
    public static readonly RuleInfo ReservedTypeName = new(
        RuleIds.ReservedTypeName, "Name of a built-in type", "'{0}' is a built-in type and cannot be declared; choose another name", Severity.Error);

    /// <summary>SF1003: reserved name.</summary>
    public static readonly RuleInfo ReservedName = new(
        RuleIds.ReservedName, "Reserved name", "'{1}' is a reserved word and cannot name a {0}; choose another name and keep the database's with @@map", Severity.Error);

    /// <summary>SF1005: name starts with a digit.</summary>
    public static readonly RuleInfo NameStartsWithDigit = new(
        RuleIds.NameStartsWithDigit, "Name starts with a digit", "The {0} name '{1}' starts with a digit; begin it with a letter", Severity.Error);

    /// <summary>SF1006: name contains a hyphen.</summary>
    public static readonly RuleInfo NameContainsHyphen = new(
        RuleIds.NameContainsHyphen, "Name contains a hyphen", "The {0} name '{1}' contains '-'; use letters, digits and underscores", Severity.Error);

    /// <summary>SF1101: two fields of one name.</summary>
    public static readonly RuleInfo DuplicateField = new(
        RuleIds.DuplicateField, "Two fields of one name", "'{1}' already has a field or column called '{0}'; rename one of them", Severity.Error);

    /// <summary>SF1102: unknown type.</summary>
    public static readonly RuleInfo UnknownType = new(
        RuleIds.UnknownType, "Unknown type", "The type '{0}' is neither built in nor declared{1}", Severity.Error);

    /// <summary>SF1103: relation in a composite type.</summary>
    public static readonly RuleInfo RelationInCompositeType = new(
        RuleIds.RelationInCompositeType, "Relation in a composite type", "A composite type cannot lead to the model '{0}'; keep its key in a scalar field", Severity.Error);

    /// <summary>SF1401: two enum values of one name.</summary>
    public static readonly RuleInfo DuplicateEnumValue = new(
        RuleIds.DuplicateEnumValue, "Two enum values of one name", "The enum '{1}' already has a value called '{0}'; rename one of them", Severity.Error);

    /// <summary>SF1402: enum without values.</summary>
    public static readonly RuleInfo EmptyEnum = new(
        RuleIds.EmptyEnum, "Enum without values", "The enum '{0}' has no values; declare at least one", Severity.Error);
}
