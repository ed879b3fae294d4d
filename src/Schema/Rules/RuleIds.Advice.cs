namespace SchemaFirst.Schema.Rules;

/// <content>The ids of advice: what a valid schema should still not say.</content>
public static partial class RuleIds
{
    /// <summary>ForeignKeyNeedsIndex.</summary>
    public const string ForeignKeyNeedsIndex = "SF1901";

    /// <summary>IndexRepeatsAnother.</summary>
    public const string IndexRepeatsAnother = "SF1902";

    /// <summary>IndexBeginsAnother.</summary>
    public const string IndexBeginsAnother = "SF1903";

    /// <summary>ForeignKeyNativeTypeDiffers.</summary>
    public const string ForeignKeyNativeTypeDiffers = "SF1904";

    /// <summary>DefaultOutOfRange.</summary>
    public const string DefaultOutOfRange = "SF1905";

    /// <summary>UnknownIndexFieldArgument.</summary>
    public const string UnknownIndexFieldArgument = "SF1906";

    /// <summary>RequiredRelationsFormCycle.</summary>
    public const string RequiredRelationsFormCycle = "SF1907";

    /// <summary>NameIsCut.</summary>
    public const string NameIsCut = "SF1908";

    /// <summary>MisspeltGeneratorOption.</summary>
    public const string MisspeltGeneratorOption = "SF1909";
}
