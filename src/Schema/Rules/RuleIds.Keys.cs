namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about keys and indexes.</content>
public static partial class RuleIds
{
    /// <summary>Several id fields. A table has one primary key.</summary>
    public const string SeveralIdFields = "SF1301";

    /// <summary>Two primary keys. A table has one primary key.</summary>
    public const string IdOnFieldAndBlock = "SF1302";

    /// <summary>Key of an unknown field. A key is made of fields of its model.</summary>
    public const string UnknownKeyField = "SF1303";

    /// <summary>Relation in a key. A relation has no column to index; its foreign key has.</summary>
    public const string RelationInKey = "SF1304";

    /// <summary>Optional field in the primary key. A row without a key could not be found.</summary>
    public const string OptionalFieldInId = "SF1305";

    /// <summary>Optional id. A row without a key could not be found.</summary>
    public const string OptionalIdField = "SF1306";

    /// <summary>Field twice in a key. A second time adds nothing to a key.</summary>
    public const string FieldTwiceInKey = "SF1307";

    /// <summary>Index with two names. An index has one name, and only the database sees it.</summary>
    public const string NameAndMapOnIndex = "SF1308";

    /// <summary>Unknown index type. There are six access methods.</summary>
    public const string UnknownIndexType = "SF1309";

    /// <summary>Unknown sort order. An index is sorted one way or the other.</summary>
    public const string UnknownSortOrder = "SF1310";

    /// <summary>Key name that cannot be a member. The name of a key becomes a member of the client.</summary>
    public const string InvalidKeyName = "SF1311";

    /// <summary>Unknown operator class. The language has words for the common operator classes; raw() takes the others.</summary>
    public const string UnknownOperatorClass = "SF1312";

    /// <summary>Raw operator class without text. raw() passes its text on to the database.</summary>
    public const string RawOperatorClassNeedsText = "SF1313";

    /// <summary>Partial index without condition. raw() passes its text on to the database.</summary>
    public const string WhereNeedsRawText = "SF1314";

    /// <summary>Empty condition. An index without a condition is no partial one.</summary>
    public const string WhereIsEmpty = "SF1315";

    /// <summary>Condition of another form. A condition is written in SQL, or as values that fields have.</summary>
    public const string WhereNeedsRawOrObject = "SF1316";

    /// <summary>Condition on an unknown field. A condition is on fields of the model.</summary>
    public const string WhereFieldUnknown = "SF1317";

    /// <summary>Condition on a relation. A relation has no column to compare.</summary>
    public const string WhereFieldIsRelation = "SF1318";

    /// <summary>Condition of another type. A field is compared with a value of its type.</summary>
    public const string WhereValueOfWrongType = "SF1319";

    /// <summary>Unknown word in a condition. Conditions beyond equality are written in SQL.</summary>
    public const string WhereKeyUnknown = "SF1320";

    /// <summary>Condition with a value it cannot have. Conditions beyond constants are written in SQL.</summary>
    public const string WhereValueUnknown = "SF1321";

    /// <summary>Several shard key fields. A table has one shard key.</summary>
    public const string SeveralShardKeyFields = "SF1330";

    /// <summary>Two shard keys. A table has one shard key.</summary>
    public const string ShardKeyOnFieldAndBlock = "SF1331";

    /// <summary>Optional field in the shard key. A row without a shard key would have no place.</summary>
    public const string OptionalFieldInShardKey = "SF1332";

    /// <summary>Key without fields. A key or index is made of fields.</summary>
    public const string EmptyKey = "SF1340";

    /// <summary>Key or index with a taken name. Databases refuse two keys or indexes of one name, each in its own namespaces.</summary>
    public const string KeyConstraintNameIsTaken = "SF1341";

    /// <summary>Two keys of one client name. The client reaches keys by their names.</summary>
    public const string KeyClientNameIsTaken = "SF1342";

    /// <summary>Compound key that is called as a field. The client calls a compound key by its fields, joined by underscores.</summary>
    public const string KeyNameClashesWithField = "SF1343";

    /// <summary>Name that the database cuts. Databases cut or refuse names beyond a length.</summary>
    public const string DatabaseNameIsTooLong = "SF1344";

    /// <summary>Composite type in a compound key. MongoDB compares composite values as a whole, which compound unique keys do not expect.</summary>
    public const string CompositeTypeInCompoundKey = "SF1345";

    /// <summary>Operator class outside an index. Keys compare for equality and take no operator class.</summary>
    public const string OperatorClassOutsideIndex = "SF1346";

    /// <summary>Partial index without its preview feature. Partial indexes are available with a preview feature only.</summary>
    public const string PartialIndexesNeedPreview = "SF1347";

    /// <summary>Partial index on a provider without them. MySQL and MongoDB index whole tables.</summary>
    public const string PartialIndexesAreNotSupported = "SF1348";

    /// <summary>Shard key without fields. A shard key is made of fields.</summary>
    public const string EmptyShardKey = "SF1350";

    /// <summary>Shard key without its preview feature. Shard keys are available with a preview feature only.</summary>
    public const string ShardKeysNeedPreview = "SF1351";

    /// <summary>Shard key on a provider without them. Only MySQL, as PlanetScale runs it, spreads tables by a shard key.</summary>
    public const string ShardKeysAreNotSupported = "SF1352";
}
