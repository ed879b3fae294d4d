namespace SchemaFirst.Schema.Rules;

/// <summary>The ids of rules about names, models, fields, relations, keys, enums and attributes. A number is never used again.</summary>
public static partial class RuleIds
{
    /// <summary>DuplicateBlock.</summary>
    public const string DuplicateBlock = "SF1001";

    /// <summary>ReservedTypeName.</summary>
    public const string ReservedTypeName = "SF1002";

    /// <summary>ReservedName.</summary>
    public const string ReservedName = "SF1003";

    /// <summary>EmptyName.</summary>
    public const string EmptyName = "SF1004";

    /// <summary>NameStartsWithDigit.</summary>
    public const string NameStartsWithDigit = "SF1005";

    /// <summary>NameContainsHyphen.</summary>
    public const string NameContainsHyphen = "SF1006";

    /// <summary>DuplicateProperty.</summary>
    public const string DuplicateProperty = "SF1007";

    /// <summary>DuplicateField.</summary>
    public const string DuplicateField = "SF1101";

    /// <summary>UnknownType.</summary>
    public const string UnknownType = "SF1102";

    /// <summary>RelationInCompositeType.</summary>
    public const string RelationInCompositeType = "SF1103";

    /// <summary>DefaultOnCompositeField.</summary>
    public const string DefaultOnCompositeField = "SF1110";

    /// <summary>DefaultOnUnsupported.</summary>
    public const string DefaultOnUnsupported = "SF1111";

    /// <summary>DefaultNotAnEnumValue.</summary>
    public const string DefaultNotAnEnumValue = "SF1112";

    /// <summary>EnumDefaultExpected.</summary>
    public const string EnumDefaultExpected = "SF1113";

    /// <summary>DefaultOfWrongType.</summary>
    public const string DefaultOfWrongType = "SF1114";

    /// <summary>ListDefaultExpected.</summary>
    public const string ListDefaultExpected = "SF1115";

    /// <summary>SingleDefaultExpected.</summary>
    public const string SingleDefaultExpected = "SF1116";

    /// <summary>BooleanDefaultExpected.</summary>
    public const string BooleanDefaultExpected = "SF1117";

    /// <summary>FunctionNotForType.</summary>
    public const string FunctionNotForType = "SF1118";

    /// <summary>FunctionTakesNoArguments.</summary>
    public const string FunctionTakesNoArguments = "SF1119";

    /// <summary>FunctionTakesOneNumber.</summary>
    public const string FunctionTakesOneNumber = "SF1120";

    /// <summary>FunctionArgumentOutOfRange.</summary>
    public const string FunctionArgumentOutOfRange = "SF1121";

    /// <summary>FunctionTakesOneText.</summary>
    public const string FunctionTakesOneText = "SF1122";

    /// <summary>FunctionTextIsEmpty.</summary>
    public const string FunctionTextIsEmpty = "SF1123";

    /// <summary>AutoIncrementIsNotNamed.</summary>
    public const string AutoIncrementIsNotNamed = "SF1124";

    /// <summary>FunctionNotInCompositeType.</summary>
    public const string FunctionNotInCompositeType = "SF1125";

    /// <summary>UnknownDefaultFunction.</summary>
    public const string UnknownDefaultFunction = "SF1126";

    /// <summary>DefaultNameInCompositeType.</summary>
    public const string DefaultNameInCompositeType = "SF1127";

    /// <summary>IgnoredUnsupportedField.</summary>
    public const string IgnoredUnsupportedField = "SF1130";

    /// <summary>UpdatedAtNeedsDateTime.</summary>
    public const string UpdatedAtNeedsDateTime = "SF1131";

    /// <summary>UpdatedAtOnList.</summary>
    public const string UpdatedAtOnList = "SF1132";

    /// <summary>IgnoredFieldOfIgnoredModel.</summary>
    public const string IgnoredFieldOfIgnoredModel = "SF1133";

    /// <summary>UnknownForeignKeyField.</summary>
    public const string UnknownForeignKeyField = "SF1201";

    /// <summary>ForeignKeyFieldIsRelation.</summary>
    public const string ForeignKeyFieldIsRelation = "SF1202";

    /// <summary>UnknownReferencedField.</summary>
    public const string UnknownReferencedField = "SF1203";

    /// <summary>ReferencedFieldIsRelation.</summary>
    public const string ReferencedFieldIsRelation = "SF1204";

    /// <summary>EmptyRelationName.</summary>
    public const string EmptyRelationName = "SF1205";

    /// <summary>UnknownReferentialAction.</summary>
    public const string UnknownReferentialAction = "SF1206";

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

    /// <summary>DuplicateEnumValue.</summary>
    public const string DuplicateEnumValue = "SF1401";

    /// <summary>EmptyEnum.</summary>
    public const string EmptyEnum = "SF1402";

    /// <summary>UnknownAttribute.</summary>
    public const string UnknownAttribute = "SF1801";

    /// <summary>RepeatedAttribute.</summary>
    public const string RepeatedAttribute = "SF1802";

    /// <summary>ArgumentWithoutValue.</summary>
    public const string ArgumentWithoutValue = "SF1803";

    /// <summary>TrailingComma.</summary>
    public const string TrailingComma = "SF1804";

    /// <summary>RepeatedArgument.</summary>
    public const string RepeatedArgument = "SF1805";

    /// <summary>ArgumentGivenTwice.</summary>
    public const string ArgumentGivenTwice = "SF1806";

    /// <summary>MissingArgument.</summary>
    public const string MissingArgument = "SF1807";

    /// <summary>SeveralUnnamedArguments.</summary>
    public const string SeveralUnnamedArguments = "SF1808";

    /// <summary>UnknownArgument.</summary>
    public const string UnknownArgument = "SF1809";

    /// <summary>WrongValueKind.</summary>
    public const string WrongValueKind = "SF1810";

    /// <summary>EmptyTextArgument.</summary>
    public const string EmptyTextArgument = "SF1811";

    /// <summary>RelationAttributeOnScalar.</summary>
    public const string RelationAttributeOnScalar = "SF1812";

    /// <summary>AttributeOnRelation.</summary>
    public const string AttributeOnRelation = "SF1813";
}
