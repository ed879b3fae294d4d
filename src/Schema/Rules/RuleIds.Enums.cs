namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about enums.</content>
public static partial class RuleIds
{
    /// <summary>DuplicateEnumValue.</summary>
    public const string DuplicateEnumValue = "SF1401";

    /// <summary>EmptyEnum.</summary>
    public const string EmptyEnum = "SF1402";

    /// <summary>EnumDatabaseNameIsTaken.</summary>
    public const string EnumDatabaseNameIsTaken = "SF1410";

    /// <summary>EnumsAreNotSupported.</summary>
    public const string EnumsAreNotSupported = "SF1411";
}
