namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about enums.</content>
public static partial class RuleIds
{
    /// <summary>Two enum values of one name. An enum has each value once.</summary>
    public const string DuplicateEnumValue = "SF1401";

    /// <summary>Enum without values. A field of an enum without values could hold nothing.</summary>
    public const string EmptyEnum = "SF1402";

    /// <summary>Two enums of one database name. Two enums of one database schema cannot be the same type.</summary>
    public const string EnumDatabaseNameIsTaken = "SF1410";

    /// <summary>Enum on a provider without them. SQL Server has no enums.</summary>
    public const string EnumsAreNotSupported = "SF1411";
}
