using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Rules about the C# form of a schema: what cannot be wrong in <c>.prisma</c> text.</summary>
public static class FormRules
{
    /// <summary>SF2001: a class, struct or interface carries <c>[Model]</c>, but rows need a record.</summary>
    public static readonly RuleInfo ModelNotRecord = new(
        "SF2001", "Model is not a record", "'{0}' must be a record class to be part of the schema", Severity.Error);

    /// <summary>SF2002: the generator cannot complete a record whose other half it may not write.</summary>
    public static readonly RuleInfo ModelNotPartial = new(
        "SF2002", "Model is not partial", "Record '{0}' must be partial so that the generator can complete it", Severity.Error);

    /// <summary>SF2003: a relation is an ordinary property, which could not tell "not loaded" from "empty".</summary>
    public static readonly RuleInfo RelationNotPartial = new(
        "SF2003", "Relation is not a partial property",
        "Relation '{0}' must be a partial property with only a getter so that the generator can say when it is not loaded", Severity.Error);

    /// <summary>SF2004: generated code names records by namespace and name, and a nested one has neither.</summary>
    public static readonly RuleInfo ModelIsNested = new(
        "SF2004", "Model is nested", "'{0}' must stand in a namespace, not inside another type", Severity.Error);

    /// <summary>SF2005: a record with type parameters is no table, whose columns are fixed.</summary>
    public static readonly RuleInfo ModelIsGeneric = new(
        "SF2005", "Model is generic", "'{0}' must not have type parameters", Severity.Error);

    /// <summary>SF2006: an argument is computed, while the schema is read from the text.</summary>
    public static readonly RuleInfo ArgumentNotConstant = new(
        "SF2006", "Attribute argument is not written out",
        "Write this argument as a literal, 'nameof' or an enum value, because the schema is read from the text", Severity.Error);

    /// <summary>SF2007: a column has no <c>init</c> or <c>set</c> through which a row could fill it.</summary>
    public static readonly RuleInfo PropertyNotReadable = new(
        "SF2007", "Property cannot be written when a row is read",
        "Property '{0}' needs an 'init' or 'set' accessor so that a row can fill it", Severity.Error);

    /// <summary>SF2008: a list is declared with <c>?</c>, and no database tells an empty list from none.</summary>
    public static readonly RuleInfo ListIsNullable = new(
        "SF2008", "List is nullable", "List '{0}' must not be nullable: a list without elements is empty", Severity.Error);

    /// <summary>SF2009: a column is a partial property, which only relations are.</summary>
    public static readonly RuleInfo PropertyIsPartial = new(
        "SF2009", "Column is a partial property", "Property '{0}' is a column, so it must not be partial", Severity.Error);

    /// <summary>SF2010: the generator cannot fill a client whose other half it may not write.</summary>
    public static readonly RuleInfo ClientNotPartial = new(
        "SF2010", "Client is not partial", "Client '{0}' must be partial so that the generator can complete it", Severity.Error);

    /// <summary>SF2011: the text of <c>[Prisma("…")]</c> is not one attribute of the schema language.</summary>
    public static readonly RuleInfo PrismaTextUnreadable = new(
        "SF2011", "Prisma attribute cannot be read",
        "Write one attribute of the schema language here, as in '@map(\"name\")'", Severity.Error);

    /// <summary>SF2012: nullable reference types are off where a model stands, so that <c>?</c> says nothing.</summary>
    public static readonly RuleInfo NullableContextOff = new(
        "SF2012", "Nullable reference types are off",
        "Switch nullable reference types on, because '?' decides whether '{0}' is optional", Severity.Error);

    /// <summary>SF2013: an attribute of another library has the name of one of ours and would be read as it.</summary>
    public static readonly RuleInfo ForeignAttribute = new(
        "SF2013", "Attribute is not SchemaFirst's",
        "Attribute '{0}' is another library's type of the same name; write 'SchemaFirst.{0}'", Severity.Warning);

    /// <summary>SF2014: a column stands in a part of the record that is not read.</summary>
    public static readonly RuleInfo ColumnInAnotherPart = new(
        "SF2014", "Column stands in another part of the record",
        "Move '{0}' to the part of '{1}' that carries the attribute, because only that part is read", Severity.Error);

    /// <summary>SF2015: a <c>.prisma</c> file of the project, a copy of the records, says something else than they do.</summary>
    public static readonly RuleInfo PrismaFileOutOfStep = new(
        "SF2015", "A .prisma file out of step with the records",
        "'{0}' no longer says what the records say, from {1} on; write it anew by the fix or by 'schemafirst export'", Severity.Warning);

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        ModelNotRecord,
        ModelNotPartial,
        RelationNotPartial,
        ModelIsNested,
        ModelIsGeneric,
        ArgumentNotConstant,
        PropertyNotReadable,
        ListIsNullable,
        PropertyIsPartial,
        ClientNotPartial,
        PrismaTextUnreadable,
        NullableContextOff,
        ForeignAttribute,
        ColumnInAnotherPart,
        PrismaFileOutOfStep,
    ];
}
