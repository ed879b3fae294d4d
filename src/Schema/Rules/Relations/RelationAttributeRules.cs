using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>What can be wrong with a relation attribute as written.</summary>
public static class RelationAttributeRules
{
    /// <summary>SF1201: foreign key of an unknown field.</summary>
    public static readonly RuleInfo UnknownForeignKeyField = new(
        RuleIds.UnknownForeignKeyField, "Foreign key of an unknown field", "The model '{0}' has no field {1} to hold the foreign key; add it or correct the name", Severity.Error);

    /// <summary>SF1202: foreign key of a relation field.</summary>
    public static readonly RuleInfo ForeignKeyFieldIsRelation = new(
        RuleIds.ForeignKeyFieldIsRelation, "Foreign key of a relation field", "The foreign key of '{0}' takes scalar fields, and {1} is a relation", Severity.Error);

    /// <summary>SF1203: reference to an unknown field.</summary>
    public static readonly RuleInfo UnknownReferencedField = new(
        RuleIds.UnknownReferencedField, "Reference to an unknown field", "The model '{0}' has no field {1} to refer to; correct the name or add the field", Severity.Error);

    /// <summary>SF1204: reference to a relation field.</summary>
    public static readonly RuleInfo ReferencedFieldIsRelation = new(
        RuleIds.ReferencedFieldIsRelation, "Reference to a relation field", "References into '{0}' need scalar fields, and {1} is a relation", Severity.Error);

    /// <summary>SF1205: empty relation name.</summary>
    public static readonly RuleInfo EmptyRelationName = new(
        RuleIds.EmptyRelationName, "Empty relation name", "The name of the relation is empty; give it a name or remove the argument", Severity.Error);

    /// <summary>SF1206: unknown referential action.</summary>
    public static readonly RuleInfo UnknownReferentialAction = new(
        RuleIds.UnknownReferentialAction, "Unknown referential action", "There is no referential action '{0}'; use Cascade, Restrict, NoAction, SetNull or SetDefault", Severity.Error);
}
