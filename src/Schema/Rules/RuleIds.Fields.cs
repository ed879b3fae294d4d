namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about fields and their defaults.</content>
public static partial class RuleIds
{
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

    /// <summary>SequenceArgumentIsUnknown.</summary>
    public const string SequenceArgumentIsUnknown = "SF1146";

    /// <summary>AutoIncrementIsNotSupported.</summary>
    public const string AutoIncrementIsNotSupported = "SF1150";

    /// <summary>SeveralAutoIncrements.</summary>
    public const string SeveralAutoIncrements = "SF1151";

    /// <summary>AutoIncrementNeedsId.</summary>
    public const string AutoIncrementNeedsId = "SF1152";

    /// <summary>AutoIncrementNeedsIndex.</summary>
    public const string AutoIncrementNeedsIndex = "SF1153";
}
