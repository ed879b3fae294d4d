namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about relations.</content>
public static partial class RuleIds
{
    /// <summary>Foreign key of an unknown field. A foreign key is held in fields of the model.</summary>
    public const string UnknownForeignKeyField = "SF1201";

    /// <summary>Foreign key of a relation field. A relation has no column that could hold a key.</summary>
    public const string ForeignKeyFieldIsRelation = "SF1202";

    /// <summary>Reference to an unknown field. A foreign key refers to fields of the other model.</summary>
    public const string UnknownReferencedField = "SF1203";

    /// <summary>Reference to a relation field. A relation has no column that could be referred to.</summary>
    public const string ReferencedFieldIsRelation = "SF1204";

    /// <summary>Empty relation name. A relation without a name is named by its models.</summary>
    public const string EmptyRelationName = "SF1205";

    /// <summary>Unknown referential action. There are five referential actions.</summary>
    public const string UnknownReferentialAction = "SF1206";

    /// <summary>Ambiguous relation. Two relations between the same models are told apart by their names.</summary>
    public const string AmbiguousRelation = "SF1210";

    /// <summary>Relation to an ignored model. The client cannot lead to a model that it does not have.</summary>
    public const string RelationToIgnoredModel = "SF1211";

    /// <summary>Referential action that the provider does not have. Databases differ in the referential actions they have, and emulation knows fewer.</summary>
    public const string ReferentialActionIsNotSupported = "SF1212";

    /// <summary>SetDefault on a provider that ignores it. MySQL takes the action and does not carry it out.</summary>
    public const string SetDefaultHasNoEffect = "SF1213";

    /// <summary>Named foreign key on a provider without names for them. Only some databases name foreign keys.</summary>
    public const string ForeignKeyNamesAreNotSupported = "SF1214";

    /// <summary>Emulated relation without an index. Under relationMode "prisma" the database makes no foreign key and, on most databases, with it no index; loading the relation then reads the whole table.</summary>
    public const string EmulatedRelationNeedsIndex = "SF1215";

    /// <summary>Reference to fields that are not unique. A reference leads to one row, so that what it names must be unique.</summary>
    public const string ReferenceNeedsUniqueKey = "SF1220";

    /// <summary>Reference in another order than its key. SQL Server wants the referenced columns in the order of the unique key.</summary>
    public const string ReferenceOrderDiffers = "SF1221";

    /// <summary>Foreign key and reference of different length. Each field of the foreign key stands for one referenced field.</summary>
    public const string FieldCountsDiffer = "SF1222";

    /// <summary>Required relation on an optional foreign key. A row whose foreign key is null has no related row.</summary>
    public const string RelationMustBeOptional = "SF1223";

    /// <summary>Foreign key of another type than its target. A foreign key holds a value of what it refers to.</summary>
    public const string ForeignKeyTypeDiffers = "SF1224";

    /// <summary>Foreign key with a taken name. SQL Server keeps names of keys and foreign keys in one namespace.</summary>
    public const string ForeignKeyNameIsTaken = "SF1225";

    /// <summary>SetNull on a required foreign key. A required field cannot become null.</summary>
    public const string SetNullNeedsOptional = "SF1226";

    /// <summary>SetNull that will fail. PostgreSQL accepts the action on a required column and refuses when it is triggered.</summary>
    public const string SetNullFailsLater = "SF1227";

    /// <summary>Relation without its other side. Both models of a relation have a field for it.</summary>
    public const string MissingOpposite = "SF1230";

    /// <summary>Relation without a foreign key. The single side of a one-to-many relation holds the foreign key.</summary>
    public const string OneToManyNeedsFields = "SF1231";

    /// <summary>Relation without referenced fields. The single side of a one-to-many relation says which key it refers to.</summary>
    public const string OneToManyNeedsReferences = "SF1232";

    /// <summary>Foreign key on the list side. The list side of a one-to-many relation has no column.</summary>
    public const string ListSideHasForeignKey = "SF1233";

    /// <summary>Referential action on the other side. Referential actions belong to the foreign key.</summary>
    public const string ActionsOnWrongSide = "SF1234";

    /// <summary>One-to-one relation without a foreign key. One side of a one-to-one relation holds the foreign key.</summary>
    public const string OneToOneNeedsFields = "SF1240";

    /// <summary>One-to-one relation without referenced fields. One side of a one-to-one relation says which key it refers to.</summary>
    public const string OneToOneNeedsReferences = "SF1241";

    /// <summary>Referenced fields on both sides. A relation has one foreign key.</summary>
    public const string ReferencesOnBothSides = "SF1242";

    /// <summary>Foreign key on both sides. A relation has one foreign key.</summary>
    public const string FieldsOnBothSides = "SF1243";

    /// <summary>One-to-one relation whose foreign key is not unique. If two rows could hold the same foreign key, the other side would be a list.</summary>
    public const string OneToOneNeedsUniqueKey = "SF1244";

    /// <summary>Foreign key and reference on different sides. The side with the foreign key says what it refers to.</summary>
    public const string FieldsAndReferencesApart = "SF1245";

    /// <summary>Required side without a foreign key. The row with the foreign key is written after the row it refers to, so that the other cannot be there yet.</summary>
    public const string BackSideMustBeOptional = "SF1246";

    /// <summary>Foreign key on the optional side. The required side is the one with the foreign key, or nothing would make it required.</summary>
    public const string ForeignKeyOnOptionalSide = "SF1247";

    /// <summary>Implicit many-to-many on a provider without them. A document database keeps the ids of many-to-many relations in lists on both sides.</summary>
    public const string ImplicitManyToManyIsNotSupported = "SF1250";

    /// <summary>Many-to-many with a model without a single id. A link table refers to each model by one column.</summary>
    public const string ManyToManyNeedsSingleId = "SF1251";

    /// <summary>Many-to-many that refers to another field than the id. A link table refers to ids.</summary>
    public const string ManyToManyReferencesId = "SF1252";

    /// <summary>Referential action on a many-to-many relation. The rows of a link table always go with the rows they link.</summary>
    public const string ManyToManyHasActions = "SF1253";

    /// <summary>Implicit many-to-many with references. What a link table refers to needs no saying.</summary>
    public const string ManyToManyHasReferences = "SF1254";

    /// <summary>Implicit many-to-many with a view. No link table can refer to a view.</summary>
    public const string ManyToManyWithView = "SF1255";

    /// <summary>Embedded many-to-many on a provider without them. Lists of ids are a document database's form of many-to-many.</summary>
    public const string EmbeddedManyToManyIsNotSupported = "SF1260";

    /// <summary>Embedded many-to-many without exactly one field. Each side of an embedded many-to-many relation keeps one list of ids and refers to one id.</summary>
    public const string EmbeddedManyToManyNeedsOneField = "SF1261";

    /// <summary>Embedded many-to-many that refers to another field than the id. The lists of an embedded many-to-many relation hold ids.</summary>
    public const string EmbeddedManyToManyReferencesId = "SF1262";

    /// <summary>Embedded many-to-many without a list of the id's type. The list holds the ids that it refers to.</summary>
    public const string EmbeddedManyToManyNeedsList = "SF1263";

    /// <summary>Referential actions in a circle. SQL Server refuses actions that could come back to the table where they began, and emulation would not end.</summary>
    public const string CascadeCycle = "SF1270";

    /// <summary>Referential actions on several paths. SQL Server refuses actions that could reach one table on two paths.</summary>
    public const string CascadeOnSeveralPaths = "SF1271";
}
