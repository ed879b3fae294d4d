using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Text;

/// <summary>The rules of form: what the parser itself finds wrong with a <c>.prisma</c> text.</summary>
public static class SyntaxRules
{
    /// <summary>SF1601: a line between the blocks.</summary>
    public static readonly RuleInfo UnknownLine = Error(
        "SF1601", "Line starts no block", "This line starts no block: begin it with 'model', 'view', 'type', 'enum', 'datasource' or 'generator', or remove it");

    /// <summary>SF1602: a block without a known keyword.</summary>
    public static readonly RuleInfo UnknownBlock = Error(
        "SF1602", "Block has no known keyword", "This block needs a keyword before its name: 'model', 'view', 'type', 'enum', 'datasource' or 'generator'");

    /// <summary>SF1603: <c>type A = B</c>.</summary>
    public static readonly RuleInfo TypeAlias = Error(
        "SF1603", "Type aliases are not supported", "A type cannot be another name for '{0}': write the type where it is used, or declare a composite type in braces");

    /// <summary>A line in a model, view or composite type.</summary>
    public static readonly RuleInfo UnknownModelLine = Error(
        "SF1604", "Line is no field or attribute", "This line is neither a field ('name Type @attribute') nor an attribute of the block ('@@name(…)')");

    /// <summary>SF1605: a line in an enum.</summary>
    public static readonly RuleInfo UnknownEnumLine = Error(
        "SF1605", "Line is no enum value", "This line is neither a value of the enum nor an attribute of the block ('@@name(…)')");

    /// <summary>SF1606: a line in a datasource or generator.</summary>
    public static readonly RuleInfo UnknownConfigurationLine = Error(
        "SF1606", "Line is no property", "This line of a {0} is not a property of the form 'name = value'");

    /// <summary>SF1607: a field without a type.</summary>
    public static readonly RuleInfo FieldWithoutType = Error(
        "SF1607", "Field has no type", "Field '{0}' of '{1}' has no type: write one behind its name");

    /// <summary>SF1608: <c>name: Type</c>.</summary>
    public static readonly RuleInfo ColonAfterName = Error(
        "SF1608", "Colon behind a field's name", "A field's name and type are separated by a space: remove the colon");

    /// <summary>SF1609: <c>[Type]</c>.</summary>
    public static readonly RuleInfo ListInBrackets = Error(
        "SF1609", "List type in brackets", "A list of '{0}' is written '{0}[]'");

    /// <summary>SF1610: <c>Type!</c>.</summary>
    public static readonly RuleInfo ExclamationMark = Error(
        "SF1610", "Exclamation mark behind a type", "A field is required unless it has a question mark: write '{0}' without the exclamation mark");

    /// <summary>SF1611: <c>Type[]?</c>.</summary>
    public static readonly RuleInfo OptionalList = Error(
        "SF1611", "List is optional", "A list is never null: write '{0}[]' or '{0}?'");

    /// <summary>SF1612: a backslash that escapes nothing.</summary>
    public static readonly RuleInfo UnknownEscape = Error(
        "SF1612", "Unknown escape in a string", "'{0}' is no escape that strings know: write a backslash as two");

    /// <summary>SF1613: <c>\u</c> without a character.</summary>
    public static readonly RuleInfo InvalidUnicodeEscape = Error(
        "SF1613", "Unicode escape names no character", "'{0}' names no character: write '\\u' and four hexadecimal digits, a pair of them beyond FFFF");

    private static RuleInfo Error(string id, string title, string message) => new(id, title, message, Severity.Error);
}
