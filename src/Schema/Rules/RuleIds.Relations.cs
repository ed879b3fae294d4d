namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about relations.</content>
public static partial class RuleIds
{
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
}
