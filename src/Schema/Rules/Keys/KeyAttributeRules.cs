using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>What can be wrong with a key or index as written.</summary>
public static class KeyAttributeRules
{
    /// <summary>SF1301: several id fields.</summary>
    public static readonly RuleInfo SeveralIdFields = new(
        RuleIds.SeveralIdFields, "Several id fields", "The model '{0}' has several fields with @id; keep one, or write one @@id([…]) for all", Severity.Error);

    /// <summary>SF1302: two primary keys.</summary>
    public static readonly RuleInfo IdOnFieldAndBlock = new(
        RuleIds.IdOnFieldAndBlock, "Two primary keys", "The model '{0}' has both @id and @@id; keep one of them", Severity.Error);

    /// <summary>SF1303: key of an unknown field.</summary>
    public static readonly RuleInfo UnknownKeyField = new(
        RuleIds.UnknownKeyField, "Key of an unknown field", "The model '{1}' has no field {2} to use in '{0}'; correct the name or add the field", Severity.Error);

    /// <summary>SF1304: relation in a key.</summary>
    public static readonly RuleInfo RelationInKey = new(
        RuleIds.RelationInKey, "Relation in a key", "'{0}' takes scalar fields, and {2} is a relation; use the foreign key's fields", Severity.Error);

    /// <summary>SF1305: optional field in the primary key.</summary>
    public static readonly RuleInfo OptionalFieldInId = new(
        RuleIds.OptionalFieldInId, "Optional field in the primary key", "The primary key of '{1}' holds {2}, which can be missing; make it required", Severity.Error);

    /// <summary>SF1306: optional id.</summary>
    public static readonly RuleInfo OptionalIdField = new(
        RuleIds.OptionalIdField, "Optional id", "The id field '{1}' can be missing; make it required", Severity.Error);

    /// <summary>SF1307: field twice in a key.</summary>
    public static readonly RuleInfo FieldTwiceInKey = new(
        RuleIds.FieldTwiceInKey, "Field twice in a key", "'{0}' names the field '{2}' twice; remove one of them", Severity.Error);

    /// <summary>SF1308: index with two names.</summary>
    public static readonly RuleInfo NameAndMapOnIndex = new(
        RuleIds.NameAndMapOnIndex, "Index with two names", "'{0}' has both 'name' and 'map', which mean the same here; keep 'map'", Severity.Error);

    /// <summary>SF1309: unknown index type.</summary>
    public static readonly RuleInfo UnknownIndexType = new(
        RuleIds.UnknownIndexType, "Unknown index type", "There is no index type '{1}'; use BTree, Hash, Gist, Gin, SpGist or Brin", Severity.Error);

    /// <summary>SF1310: unknown sort order.</summary>
    public static readonly RuleInfo UnknownSortOrder = new(
        RuleIds.UnknownSortOrder, "Unknown sort order", "The sort order is Asc or Desc, not '{1}'", Severity.Error);

    /// <summary>SF1311: key name that cannot be a member.</summary>
    public static readonly RuleInfo InvalidKeyName = new(
        RuleIds.InvalidKeyName, "Key name that cannot be a member", "The name of '{0}' becomes a member of the client; use only letters, digits and underscores", Severity.Error);

    /// <summary>SF1312: unknown operator class.</summary>
    public static readonly RuleInfo UnknownOperatorClass = new(
        RuleIds.UnknownOperatorClass, "Unknown operator class", "There is no operator class '{0}'; use a known one or raw(\"…\")", Severity.Error);

    /// <summary>SF1313: raw operator class without text.</summary>
    public static readonly RuleInfo RawOperatorClassNeedsText = new(
        RuleIds.RawOperatorClassNeedsText, "Raw operator class without text", "raw() takes one string, the operator class; write raw(\"…\")", Severity.Error);

    /// <summary>SF1314: partial index without condition.</summary>
    public static readonly RuleInfo WhereNeedsRawText = new(
        RuleIds.WhereNeedsRawText, "Partial index without condition", "The 'where' of '{0}' needs raw() with one string, the condition in SQL", Severity.Error);

    /// <summary>SF1315: empty condition.</summary>
    public static readonly RuleInfo WhereIsEmpty = new(
        RuleIds.WhereIsEmpty, "Empty condition", "The 'where' of '{0}' is empty; write a condition or remove it", Severity.Error);

    /// <summary>SF1316: condition of another form.</summary>
    public static readonly RuleInfo WhereNeedsRawOrObject = new(
        RuleIds.WhereNeedsRawOrObject, "Condition of another form", "The 'where' of '{0}' takes raw(\"…\") or an object such as {{ active: true }}", Severity.Error);

    /// <summary>SF1317: condition on an unknown field.</summary>
    public static readonly RuleInfo WhereFieldUnknown = new(
        RuleIds.WhereFieldUnknown, "Condition on an unknown field", "The model '{1}' has no field '{2}' to put a condition on; correct the name", Severity.Error);

    /// <summary>SF1318: condition on a relation.</summary>
    public static readonly RuleInfo WhereFieldIsRelation = new(
        RuleIds.WhereFieldIsRelation, "Condition on a relation", "'{2}' is a relation; put the condition on a scalar field", Severity.Error);

    /// <summary>SF1319: condition of another type.</summary>
    public static readonly RuleInfo WhereValueOfWrongType = new(
        RuleIds.WhereValueOfWrongType, "Condition of another type", "The field '{2}' is of type {3}; compare it with a value of that type", Severity.Error);

    /// <summary>SF1320: unknown word in a condition.</summary>
    public static readonly RuleInfo WhereKeyUnknown = new(
        RuleIds.WhereKeyUnknown, "Unknown word in a condition", "A condition knows only 'not', and no '{2}'", Severity.Error);

    /// <summary>SF1321: condition with a value it cannot have.</summary>
    public static readonly RuleInfo WhereValueUnknown = new(
        RuleIds.WhereValueUnknown, "Condition with a value it cannot have", "A condition compares with true, false, null, a string, a number or {{ not: … }}, not with '{2}'", Severity.Error);

    /// <summary>SF1330: several shard key fields.</summary>
    public static readonly RuleInfo SeveralShardKeyFields = new(
        RuleIds.SeveralShardKeyFields, "Several shard key fields", "The model '{0}' has several fields with @shardKey; keep one, or write one @@shardKey([…]) for all", Severity.Error);

    /// <summary>SF1331: two shard keys.</summary>
    public static readonly RuleInfo ShardKeyOnFieldAndBlock = new(
        RuleIds.ShardKeyOnFieldAndBlock, "Two shard keys", "The model '{0}' has both @shardKey and @@shardKey; keep one of them", Severity.Error);

    /// <summary>SF1332: optional field in the shard key.</summary>
    public static readonly RuleInfo OptionalFieldInShardKey = new(
        RuleIds.OptionalFieldInShardKey, "Optional field in the shard key", "The shard key of '{1}' holds {2}, which can be missing; make it required", Severity.Error);
}
