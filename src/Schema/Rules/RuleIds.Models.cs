namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about names, models, views and composite types.</content>
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
}
