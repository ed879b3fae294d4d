using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Rules.Models;

/// <summary>What cannot be written in a composite type, because it is no table.</summary>
public static class CompositeTypeRules
{
    /// <summary>SF1034: database name of a composite type.</summary>
    public static readonly RuleInfo HasDatabaseName = new(
        RuleIds.CompositeTypeHasDatabaseName, "Database name of a composite type", "The name of the composite type '{0}' is not stored, so there is nothing to map; remove @@map", Severity.Error);

    /// <summary>SF1035: key or index in a composite type.</summary>
    public static readonly RuleInfo HasBlockAttribute = new(
        RuleIds.CompositeTypeHasBlockAttribute, "Block attribute in a composite type", "The composite type '{0}' is no table and takes no '@@{1}'; write keys and indexes in the model that holds it", Severity.Error);

    /// <summary>Key or relation on a field of a composite type.</summary>
    public static readonly RuleInfo HasKeyField = new(
        RuleIds.CompositeTypeHasKeyField, "Key or relation in a composite type", "The field '{0}' of a composite type cannot have '@{1}'; write it in the model that holds the type", Severity.Error);
}
