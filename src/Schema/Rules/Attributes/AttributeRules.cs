using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Rules.Attributes;

/// <summary>What can be wrong with the form of an attribute, whichever it is.</summary>
public static class AttributeRules
{
    /// <summary>SF1801: unknown attribute.</summary>
    public static readonly RuleInfo UnknownAttribute = new(
        RuleIds.UnknownAttribute, "Unknown attribute", "The attribute '{0}' is not known here; remove it or correct its name", Severity.Error);

    /// <summary>SF1802: attribute written twice.</summary>
    public static readonly RuleInfo RepeatedAttribute = new(
        RuleIds.RepeatedAttribute, "Attribute written twice", "The attribute '{0}' can stand here only once; remove the others", Severity.Error);

    /// <summary>SF1803: argument without a value.</summary>
    public static readonly RuleInfo ArgumentWithoutValue = new(
        RuleIds.ArgumentWithoutValue, "Argument without a value", "The argument '{1}' of '{0}' has no value; write one behind the colon", Severity.Error);

    /// <summary>SF1804: comma behind the last argument.</summary>
    public static readonly RuleInfo TrailingComma = new(
        RuleIds.TrailingComma, "Comma behind the last argument", "The arguments of '{0}' end with a comma; remove it", Severity.Error);

    /// <summary>SF1805: argument given twice.</summary>
    public static readonly RuleInfo RepeatedArgument = new(
        RuleIds.RepeatedArgument, "Argument given twice", "The argument '{1}' of '{0}' is given twice; keep one of them", Severity.Error);

    /// <summary>SF1806: argument given with and without its name.</summary>
    public static readonly RuleInfo ArgumentGivenTwice = new(
        RuleIds.ArgumentGivenTwice, "Argument given with and without its name", "The argument '{1}' of '{0}' is given by position as well; keep one of them", Severity.Error);

    /// <summary>SF1807: missing argument.</summary>
    public static readonly RuleInfo MissingArgument = new(
        RuleIds.MissingArgument, "Missing argument", "'{0}' needs the argument '{1}'; add it", Severity.Error);

    /// <summary>SF1808: several arguments without a name.</summary>
    public static readonly RuleInfo SeveralUnnamedArguments = new(
        RuleIds.SeveralUnnamedArguments, "Several arguments without a name", "'{0}' takes one argument without a name; put several fields into brackets", Severity.Error);

    /// <summary>SF1809: unknown argument.</summary>
    public static readonly RuleInfo UnknownArgument = new(
        RuleIds.UnknownArgument, "Unknown argument", "'{0}' has no such argument; remove it or correct its name", Severity.Error);

    /// <summary>SF1810: value of the wrong kind.</summary>
    public static readonly RuleInfo WrongValueKind = new(
        RuleIds.WrongValueKind, "Value of the wrong kind", "Expected {0}, but found {1}; write {0}", Severity.Error);

    /// <summary>SF1811: empty text.</summary>
    public static readonly RuleInfo EmptyTextArgument = new(
        RuleIds.EmptyTextArgument, "Empty text", "The argument '{1}' of '{0}' is empty; give it a name or remove it", Severity.Error);

    /// <summary>SF1812: relation attribute on a scalar field.</summary>
    public static readonly RuleInfo RelationAttributeOnScalar = new(
        RuleIds.RelationAttributeOnScalar, "Relation attribute on a scalar field", "The field '{1}' is not a relation and takes no '{0}'; remove the attribute or correct the field's type", Severity.Error);

    /// <summary>SF1813: attribute for scalar fields on a relation.</summary>
    public static readonly RuleInfo AttributeOnRelation = new(
        RuleIds.AttributeOnRelation, "Attribute for scalar fields on a relation", "'{0}' cannot stand on the relation field '{1}'; put it on a scalar field", Severity.Error);
}
