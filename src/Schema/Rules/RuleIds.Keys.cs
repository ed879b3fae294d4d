namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about keys and indexes.</content>
public static partial class RuleIds
{
    /// <summary>SeveralIdFields.</summary>
    public const string SeveralIdFields = "SF1301";

    /// <summary>IdOnFieldAndBlock.</summary>
    public const string IdOnFieldAndBlock = "SF1302";

    /// <summary>UnknownKeyField.</summary>
    public const string UnknownKeyField = "SF1303";

    /// <summary>RelationInKey.</summary>
    public const string RelationInKey = "SF1304";

    /// <summary>OptionalFieldInId.</summary>
    public const string OptionalFieldInId = "SF1305";

    /// <summary>OptionalIdField.</summary>
    public const string OptionalIdField = "SF1306";

    /// <summary>FieldTwiceInKey.</summary>
    public const string FieldTwiceInKey = "SF1307";

    /// <summary>NameAndMapOnIndex.</summary>
    public const string NameAndMapOnIndex = "SF1308";

    /// <summary>UnknownIndexType.</summary>
    public const string UnknownIndexType = "SF1309";

    /// <summary>UnknownSortOrder.</summary>
    public const string UnknownSortOrder = "SF1310";

    /// <summary>InvalidKeyName.</summary>
    public const string InvalidKeyName = "SF1311";

    /// <summary>UnknownOperatorClass.</summary>
    public const string UnknownOperatorClass = "SF1312";

    /// <summary>RawOperatorClassNeedsText.</summary>
    public const string RawOperatorClassNeedsText = "SF1313";

    /// <summary>WhereNeedsRawText.</summary>
    public const string WhereNeedsRawText = "SF1314";

    /// <summary>WhereIsEmpty.</summary>
    public const string WhereIsEmpty = "SF1315";

    /// <summary>WhereNeedsRawOrObject.</summary>
    public const string WhereNeedsRawOrObject = "SF1316";

    /// <summary>WhereFieldUnknown.</summary>
    public const string WhereFieldUnknown = "SF1317";

    /// <summary>WhereFieldIsRelation.</summary>
    public const string WhereFieldIsRelation = "SF1318";

    /// <summary>WhereValueOfWrongType.</summary>
    public const string WhereValueOfWrongType = "SF1319";

    /// <summary>WhereKeyUnknown.</summary>
    public const string WhereKeyUnknown = "SF1320";

    /// <summary>WhereValueUnknown.</summary>
    public const string WhereValueUnknown = "SF1321";

    /// <summary>SeveralShardKeyFields.</summary>
    public const string SeveralShardKeyFields = "SF1330";

    /// <summary>ShardKeyOnFieldAndBlock.</summary>
    public const string ShardKeyOnFieldAndBlock = "SF1331";

    /// <summary>OptionalFieldInShardKey.</summary>
    public const string OptionalFieldInShardKey = "SF1332";

    /// <summary>EmptyKey.</summary>
    public const string EmptyKey = "SF1340";

    /// <summary>KeyConstraintNameIsTaken.</summary>
    public const string KeyConstraintNameIsTaken = "SF1341";

    /// <summary>KeyClientNameIsTaken.</summary>
    public const string KeyClientNameIsTaken = "SF1342";

    /// <summary>KeyNameClashesWithField.</summary>
    public const string KeyNameClashesWithField = "SF1343";

    /// <summary>DatabaseNameIsTooLong.</summary>
    public const string DatabaseNameIsTooLong = "SF1344";

    /// <summary>CompositeTypeInCompoundKey.</summary>
    public const string CompositeTypeInCompoundKey = "SF1345";

    /// <summary>OperatorClassOutsideIndex.</summary>
    public const string OperatorClassOutsideIndex = "SF1346";

    /// <summary>PartialIndexesNeedPreview.</summary>
    public const string PartialIndexesNeedPreview = "SF1347";

    /// <summary>PartialIndexesAreNotSupported.</summary>
    public const string PartialIndexesAreNotSupported = "SF1348";

    /// <summary>EmptyShardKey.</summary>
    public const string EmptyShardKey = "SF1350";

    /// <summary>ShardKeysNeedPreview.</summary>
    public const string ShardKeysNeedPreview = "SF1351";

    /// <summary>ShardKeysAreNotSupported.</summary>
    public const string ShardKeysAreNotSupported = "SF1352";
}
