using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Rules about the C# form of a schema: what cannot be wrong in <c>.prisma</c> text.</summary>
public static class FormRules
{
    public static readonly RuleInfo ModelNotRecord = new(
        "SF2001", "Model is not a record", "'{0}' must be a record class to be part of the schema", Severity.Error);

    public static readonly RuleInfo ModelNotPartial = new(
        "SF2002", "Model is not partial", "Record '{0}' must be partial so that the generator can complete it", Severity.Error);

    public static readonly RuleInfo RelationNotPartial = new(
        "SF2003", "Relation is not a partial property",
        "Relation '{0}' must be a partial property with only a getter so that the generator can say when it is not loaded", Severity.Error);

    public static readonly RuleInfo ModelIsNested = new(
        "SF2004", "Model is nested", "'{0}' must stand in a namespace, not inside another type", Severity.Error);

    public static readonly RuleInfo ModelIsGeneric = new(
        "SF2005", "Model is generic", "'{0}' must not have type parameters", Severity.Error);

    public static readonly RuleInfo ArgumentNotConstant = new(
        "SF2006", "Attribute argument is not written out",
        "Write this argument as a literal, 'nameof' or an enum value, because the schema is read from the text", Severity.Error);

    public static readonly RuleInfo PropertyNotReadable = new(
        "SF2007", "Property cannot be written when a row is read",
        "Property '{0}' needs an 'init' or 'set' accessor so that a row can fill it", Severity.Error);

    public static readonly RuleInfo ListIsNullable = new(
        "SF2008", "List is nullable", "List '{0}' must not be nullable: a list without elements is empty", Severity.Error);

    public static readonly RuleInfo PropertyIsPartial = new(
        "SF2009", "Column is a partial property", "Property '{0}' is a column, so it must not be partial", Severity.Error);

    public static readonly RuleInfo ClientNotPartial = new(
        "SF2010", "Client is not partial", "Client '{0}' must be partial so that the generator can complete it", Severity.Error);

    public static readonly RuleInfo PrismaTextUnreadable = new(
        "SF2011", "Prisma attribute cannot be read",
        "Write one attribute of the schema language here, as in '@map(\"name\")'", Severity.Error);

    public static readonly RuleInfo NullableContextOff = new(
        "SF2012", "Nullable reference types are off",
        "Switch nullable reference types on, because '?' decides whether '{0}' is optional", Severity.Error);

    public static readonly RuleInfo ForeignAttribute = new(
        "SF2013", "Attribute is not SchemaFirst's",
        "Attribute '{0}' is another library's type of the same name; write 'SchemaFirst.{0}'", Severity.Warning);

    public static readonly RuleInfo ColumnInAnotherPart = new(
        "SF2014", "Column stands in another part of the record",
        "Move '{0}' to the part of '{1}' that carries the attribute, because only that part is read", Severity.Error);

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
