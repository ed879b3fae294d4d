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

    /// <summary>NameStartsWithDigit.</summary>
    public const string NameStartsWithDigit = "SF1005";

    /// <summary>NameContainsHyphen.</summary>
    public const string NameContainsHyphen = "SF1006";

    /// <summary>ModelNeedsIdentity.</summary>
    public const string ModelNeedsIdentity = "SF1010";

    /// <summary>TableNameIsTaken.</summary>
    public const string TableNameIsTaken = "SF1011";

    /// <summary>ViewsNeedPreview.</summary>
    public const string ViewsNeedPreview = "SF1012";

    /// <summary>ViewHasPrimaryKey.</summary>
    public const string ViewHasPrimaryKey = "SF1013";

    /// <summary>ViewHasIndex.</summary>
    public const string ViewHasIndex = "SF1014";

    /// <summary>ViewKeyHasDatabaseName.</summary>
    public const string ViewKeyHasDatabaseName = "SF1015";

    /// <summary>ViewKeyIsClustered.</summary>
    public const string ViewKeyIsClustered = "SF1016";

    /// <summary>ViewKeyFieldHasArguments.</summary>
    public const string ViewKeyFieldHasArguments = "SF1017";

    /// <summary>SchemaIsNotDeclared.</summary>
    public const string SchemaIsNotDeclared = "SF1020";

    /// <summary>SchemaIsNotSupported.</summary>
    public const string SchemaIsNotSupported = "SF1021";

    /// <summary>SchemaIsMissing.</summary>
    public const string SchemaIsMissing = "SF1022";

    /// <summary>EmptyCompositeType.</summary>
    public const string EmptyCompositeType = "SF1030";

    /// <summary>CompositeTypeHoldsItself.</summary>
    public const string CompositeTypeHoldsItself = "SF1031";

    /// <summary>CompositeTypesFormCycle.</summary>
    public const string CompositeTypesFormCycle = "SF1032";

    /// <summary>CompositeTypesAreNotSupported.</summary>
    public const string CompositeTypesAreNotSupported = "SF1033";

    /// <summary>CompositeTypeHasDatabaseName.</summary>
    public const string CompositeTypeHasDatabaseName = "SF1034";

    /// <summary>CompositeTypeHasBlockAttribute.</summary>
    public const string CompositeTypeHasBlockAttribute = "SF1035";

    /// <summary>CompositeTypeHasKeyField.</summary>
    public const string CompositeTypeHasKeyField = "SF1036";

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

    /// <summary>FieldClashesWithKeyName.</summary>
    public const string FieldClashesWithKeyName = "SF1140";

    /// <summary>DefaultConstraintNameIsTaken.</summary>
    public const string DefaultConstraintNameIsTaken = "SF1141";

    /// <summary>DefaultNamesAreNotSupported.</summary>
    public const string DefaultNamesAreNotSupported = "SF1142";

    /// <summary>DefaultTextIsMalformed.</summary>
    public const string DefaultTextIsMalformed = "SF1143";

    /// <summary>AutoFunctionIsNotSupported.</summary>
    public const string AutoFunctionIsNotSupported = "SF1144";

    /// <summary>FunctionIsNotKnown.</summary>
    public const string FunctionIsNotKnown = "SF1145";

    /// <summary>AutoIncrementIsNotSupported.</summary>
    public const string AutoIncrementIsNotSupported = "SF1150";

    /// <summary>SeveralAutoIncrements.</summary>
    public const string SeveralAutoIncrements = "SF1151";

    /// <summary>AutoIncrementNeedsId.</summary>
    public const string AutoIncrementNeedsId = "SF1152";

    /// <summary>AutoIncrementNeedsIndex.</summary>
    public const string AutoIncrementNeedsIndex = "SF1153";

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

    /// <summary>AmbiguousRelation.</summary>
    public const string AmbiguousRelation = "SF1210";

    /// <summary>RelationToIgnoredModel.</summary>
    public const string RelationToIgnoredModel = "SF1211";

    /// <summary>ReferentialActionIsNotSupported.</summary>
    public const string ReferentialActionIsNotSupported = "SF1212";

    /// <summary>SetDefaultHasNoEffect.</summary>
    public const string SetDefaultHasNoEffect = "SF1213";

    /// <summary>ForeignKeyNamesAreNotSupported.</summary>
    public const string ForeignKeyNamesAreNotSupported = "SF1214";

    /// <summary>EmulatedRelationNeedsIndex.</summary>
    public const string EmulatedRelationNeedsIndex = "SF1215";

    /// <summary>ReferenceNeedsUniqueKey.</summary>
    public const string ReferenceNeedsUniqueKey = "SF1220";

    /// <summary>ReferenceOrderDiffers.</summary>
    public const string ReferenceOrderDiffers = "SF1221";

    /// <summary>FieldCountsDiffer.</summary>
    public const string FieldCountsDiffer = "SF1222";

    /// <summary>RelationMustBeOptional.</summary>
    public const string RelationMustBeOptional = "SF1223";

    /// <summary>ForeignKeyTypeDiffers.</summary>
    public const string ForeignKeyTypeDiffers = "SF1224";

    /// <summary>ForeignKeyNameIsTaken.</summary>
    public const string ForeignKeyNameIsTaken = "SF1225";

    /// <summary>SetNullNeedsOptional.</summary>
    public const string SetNullNeedsOptional = "SF1226";

    /// <summary>SetNullFailsLater.</summary>
    public const string SetNullFailsLater = "SF1227";

    /// <summary>MissingOpposite.</summary>
    public const string MissingOpposite = "SF1230";

    /// <summary>OneToManyNeedsFields.</summary>
    public const string OneToManyNeedsFields = "SF1231";

    /// <summary>OneToManyNeedsReferences.</summary>
    public const string OneToManyNeedsReferences = "SF1232";

    /// <summary>ListSideHasForeignKey.</summary>
    public const string ListSideHasForeignKey = "SF1233";

    /// <summary>ActionsOnWrongSide.</summary>
    public const string ActionsOnWrongSide = "SF1234";

    /// <summary>OneToOneNeedsFields.</summary>
    public const string OneToOneNeedsFields = "SF1240";

    /// <summary>OneToOneNeedsReferences.</summary>
    public const string OneToOneNeedsReferences = "SF1241";

    /// <summary>ReferencesOnBothSides.</summary>
    public const string ReferencesOnBothSides = "SF1242";

    /// <summary>FieldsOnBothSides.</summary>
    public const string FieldsOnBothSides = "SF1243";

    /// <summary>OneToOneNeedsUniqueKey.</summary>
    public const string OneToOneNeedsUniqueKey = "SF1244";

    /// <summary>FieldsAndReferencesApart.</summary>
    public const string FieldsAndReferencesApart = "SF1245";

    /// <summary>BackSideMustBeOptional.</summary>
    public const string BackSideMustBeOptional = "SF1246";

    /// <summary>ForeignKeyOnOptionalSide.</summary>
    public const string ForeignKeyOnOptionalSide = "SF1247";

    /// <summary>ImplicitManyToManyIsNotSupported.</summary>
    public const string ImplicitManyToManyIsNotSupported = "SF1250";

    /// <summary>ManyToManyNeedsSingleId.</summary>
    public const string ManyToManyNeedsSingleId = "SF1251";

    /// <summary>ManyToManyReferencesId.</summary>
    public const string ManyToManyReferencesId = "SF1252";

    /// <summary>ManyToManyHasActions.</summary>
    public const string ManyToManyHasActions = "SF1253";

    /// <summary>ManyToManyHasReferences.</summary>
    public const string ManyToManyHasReferences = "SF1254";

    /// <summary>ManyToManyWithView.</summary>
    public const string ManyToManyWithView = "SF1255";

    /// <summary>EmbeddedManyToManyIsNotSupported.</summary>
    public const string EmbeddedManyToManyIsNotSupported = "SF1260";

    /// <summary>EmbeddedManyToManyNeedsOneField.</summary>
    public const string EmbeddedManyToManyNeedsOneField = "SF1261";

    /// <summary>EmbeddedManyToManyReferencesId.</summary>
    public const string EmbeddedManyToManyReferencesId = "SF1262";

    /// <summary>EmbeddedManyToManyNeedsList.</summary>
    public const string EmbeddedManyToManyNeedsList = "SF1263";

    /// <summary>CascadeCycle.</summary>
    public const string CascadeCycle = "SF1270";

    /// <summary>CascadeOnSeveralPaths.</summary>
    public const string CascadeOnSeveralPaths = "SF1271";

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

    /// <summary>DuplicateEnumValue.</summary>
    public const string DuplicateEnumValue = "SF1401";

    /// <summary>EmptyEnum.</summary>
    public const string EmptyEnum = "SF1402";

    /// <summary>EnumDatabaseNameIsTaken.</summary>
    public const string EnumDatabaseNameIsTaken = "SF1410";

    /// <summary>EnumsAreNotSupported.</summary>
    public const string EnumsAreNotSupported = "SF1411";

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
