namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about names, models, views and composite types.</content>
public static partial class RuleIds
{
    /// <summary>Two blocks of one name. Models, views, composite types and enums share one namespace, because the client makes a type of each.</summary>
    public const string DuplicateBlock = "SF1001";

    /// <summary>Name of a built-in type. A field could not say which of the two it means.</summary>
    public const string ReservedTypeName = "SF1002";

    /// <summary>Reserved name. Generated clients, Prisma's in JavaScript among them, could not declare a type of that name.</summary>
    public const string ReservedName = "SF1003";

    /// <summary>Name starts with a digit. Names become names in generated code.</summary>
    public const string NameStartsWithDigit = "SF1005";

    /// <summary>Name contains a hyphen. Names become names in generated code.</summary>
    public const string NameContainsHyphen = "SF1006";

    /// <summary>Model has no identity. A row must be told apart from the others to be updated, deleted or referred to.</summary>
    public const string ModelNeedsIdentity = "SF1010";

    /// <summary>Two tables of one name. One table cannot be read as two models.</summary>
    public const string TableNameIsTaken = "SF1011";

    /// <summary>Views without their preview feature. Views are available with a preview feature only.</summary>
    public const string ViewsNeedPreview = "SF1012";

    /// <summary>Primary key on a view. A database keeps no primary key of a view.</summary>
    public const string ViewHasPrimaryKey = "SF1013";

    /// <summary>Index on a view. A database keeps no index of a view.</summary>
    public const string ViewHasIndex = "SF1014";

    /// <summary>Database name for a unique key of a view. No index stands behind a view's unique key, so that there is nothing to name.</summary>
    public const string ViewKeyHasDatabaseName = "SF1015";

    /// <summary>Clustered unique key of a view. No index stands behind a view's unique key, so that there is nothing to cluster.</summary>
    public const string ViewKeyIsClustered = "SF1016";

    /// <summary>Arguments in a unique key of a view. No index stands behind a view's unique key, so that its fields have no order, length or operator class.</summary>
    public const string ViewKeyFieldHasArguments = "SF1017";

    /// <summary>Unknown database schema. The database schemas that are used are listed in the datasource.</summary>
    public const string SchemaIsNotDeclared = "SF1020";

    /// <summary>Database schema on a provider without them. Only some databases divide their tables into schemas.</summary>
    public const string SchemaIsNotSupported = "SF1021";

    /// <summary>Missing database schema. Once the datasource lists its database schemas, nobody should have to guess where a table stands.</summary>
    public const string SchemaIsMissing = "SF1022";

    /// <summary>Composite type without fields. A composite type without fields could not hold anything.</summary>
    public const string EmptyCompositeType = "SF1030";

    /// <summary>Composite type inside itself. A value that must hold a value of its own type would never end.</summary>
    public const string CompositeTypeHoldsItself = "SF1031";

    /// <summary>Composite types that hold each other. Values that must hold each other would never end.</summary>
    public const string CompositeTypesFormCycle = "SF1032";

    /// <summary>Composite type on a provider without them. Composite values are a document database's.</summary>
    public const string CompositeTypesAreNotSupported = "SF1033";

    /// <summary>Database name of a composite type. A composite type is stored inside the documents that hold it, under no name of its own.</summary>
    public const string CompositeTypeHasDatabaseName = "SF1034";

    /// <summary>Block attribute in a composite type. A composite type is no table, so that it has no keys and indexes.</summary>
    public const string CompositeTypeHasBlockAttribute = "SF1035";

    /// <summary>Key or relation in a composite type. A composite type is no table, so that its fields are neither keys nor relations.</summary>
    public const string CompositeTypeHasKeyField = "SF1036";
}
