using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>What can be wrong with a key or index as written.</summary>
public static class KeyAttributeRules
{
    /// <summary>Several id fields.</summary>
    public static readonly RuleInfo SeveralIdFields = new(
        RuleIds.SeveralIdFields, "Several id fields", "The model '{0}' has several fields with @id; keep one, or write one @@id([…]) for all", Severity.Error);

    /// <summary>Two primary keys.</summary>
    public static readonly RuleInfo IdOnFieldAndBlock = new(
        RuleIds.IdOnFieldAndBlock, "Two primary keys", "The model '{0}' has both @id and @@id; keep one of them", Severity.Error);

    /// <summary>Key of an unknown field.</summary>
    public static readonly RuleInfo UnknownKeyField = new(
        RuleIds.UnknownKeyField, "Key of an unknown field", "The model '{1}' has no field {2} to use in '{0}'; correct the name or add the field", Severity.Error);

    /// <summary>Relation in a key.</summary>
    public static readonly RuleInfo RelationInKey = new(
        RuleIds.RelationInKey, "Relation in a key", "'{0}' takes scalar fields, and {2} is a relation; use the foreign key's fields", Severity.Error);

    /// <summary>Optional field in the primary key.</summary>
    public static readonly RuleInfo OptionalFieldInId = new(
        RuleIds.OptionalFieldInId, "Optional field in the primary key", "The primary key of '{1}' holds {2}, which can be missing; make it required", Severity.Error);

    /// <summary>Optional id.</summary>
    public static readonly RuleInfo OptionalIdField = new(
        RuleIds.OptionalIdField, "Optional id", "The id field '{1}' can be missing; make it required", Severity.Error);

    /// <summary>Field twice in a key.</summary>
    public static readonly RuleInfo FieldTwiceInKey = new(
        RuleIds.FieldTwiceInKey, "Field twice in a key", "'{0}' names the field '{2}' twice; remove one of them", Severity.Error);

    /// <summary>Index with two names.</summary>
    public static readonly RuleInfo NameAndMapOnIndex = new(
        RuleIds.NameAndMapOnIndex, "Index with two names", "'{0}' has both 'name' and 'map', which mean the same here; keep 'map'", Severity.Error);

    /// <summary>Unknown index type.</summary>
    public static readonly RuleInfo UnknownIndexType = new(
        RuleIds.UnknownIndexType, "Unknown index type", "There is no index type '{1}'; use BTree, Hash, Gist, Gin, SpGist or Brin", Severity.Error);

    /// <summary>Unknown sort order.</summary>
    public static readonly RuleInfo UnknownSortOrder = new(
        RuleIds.UnknownSortOrder, "Unknown sort order", "The sort order is Asc or Desc, not '{1}'", Severity.Error);

    /// <summary>Key name that cannot be a member.</summary>
    public static readonly RuleInfo InvalidKeyName = new(
        RuleIds.InvalidKeyName, "Key name that cannot be a member", "The name of '{0}' becomes a member of the client; use only letters, digits and underscores", Severity.Error);

    /// <summary>Unknown operator class.</summary>
    public static readonly RuleInfo UnknownOperatorClass = new(
        RuleIds.UnknownOperatorClass, "Unknown operator class", "There is no operator class '{0}'; use a known one or raw(\"…\")", Severity.Error);

    /// <summary>Raw operator class without text.</summary>
    public static readonly RuleInfo RawOperatorClassNeedsText = new(
        RuleIds.RawOperatorClassNeedsText, "Raw operator class without text", "raw() takes one string, the operator class; write raw(\"…\")", Severity.Error);

    /// <summary>Partial index without condition.</summary>
    public static readonly RuleInfo WhereNeedsRawText = new(
        RuleIds.WhereNeedsRawText, "Partial index without condition", "The 'where' of '{0}' needs raw() with one string, the condition in SQL", Severity.Error);

    /// <summary>Empty condition.</summary>
    public static readonly RuleInfo WhereIsEmpty = new(
        RuleIds.WhereIsEmpty, "Empty condition", "The 'where' of '{0}' is empty; write a condition or remove it", Severity.Error);

    /// <summary>Condition of another form.</summary>
    public static readonly RuleInfo WhereNeedsRawOrObject = new(
        RuleIds.WhereNeedsRawOrObject, "Condition of another form", "The 'where' of '{0}' takes raw(\"…\") or an object such as {{ active: true }}", Severity.Error);

    /// <summary>Condition on an unknown field.</summary>
    public static readonly RuleInfo WhereFieldUnknown = new(
        RuleIds.WhereFieldUnknown, "Condition on an unknown field", "The model '{1}' has no field '{2}' to put a condition on; correct the name", Severity.Error);

    /// <summary>Condition on a relation.</summary>
    public static readonly RuleInfo WhereFieldIsRelation = new(
        RuleIds.WhereFieldIsRelation, "Condition on a relation", "'{2}' is a relation; put the condition on a scalar field", Severity.Error);

    /// <summary>Condition of another type.</summary>
    public static readonly RuleInfo WhereValueOfWrongType = new(
        RuleIds.WhereValueOfWrongType, "Condition of another type", "The field '{2}' is of type {3}; compare it with a value of that type", Severity.Error);

    /// <summary>Unknown word in a condition.</summary>
    public static readonly RuleInfo WhereKeyUnknown = new(
        RuleIds.WhereKeyUnknown, "Unknown word in a condition", "A condition knows only 'not', and no '{2}'", Severity.Error);

    /// <summary>Condition with a value it cannot have.</summary>
    public static readonly RuleInfo WhereValueUnknown = new(
        RuleIds.WhereValueUnknown, "Condition with a value it cannot have", "A condition compares with true, false, null, a string, a number or {{ not: … }}, not with '{2}'", Severity.Error);

    /// <summary>Several shard key fields.</summary>
    public static readonly RuleInfo SeveralShardKeyFields = new(
        RuleIds.SeveralShardKeyFields, "Several shard key fields", "The model '{0}' has several fields with @shardKey; keep one, or write one @@shardKey([…]) for all", Severity.Error);

    /// <summary>Two shard keys.</summary>
    public static readonly RuleInfo ShardKeyOnFieldAndBlock = new(
        RuleIds.ShardKeyOnFieldAndBlock, "Two shard keys", "The model '{0}' has both @shardKey and @@shardKey; keep one of them", Severity.Error);

    /// <summary>Optional field in the shard key.</summary>
    public static readonly RuleInfo OptionalFieldInShardKey = new(
        RuleIds.OptionalFieldInShardKey, "Optional field in the shard key", "The shard key of '{1}' holds {2}, which can be missing; make it required", Severity.Error);
}
