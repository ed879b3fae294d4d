namespace SchemaFirst.Schema.Rules;

/// <content>The ids of rules about fields and their defaults.</content>
public static partial class RuleIds
{
    /// <summary>Two fields of one name. A record has each member once, a table each column.</summary>
    public const string DuplicateField = "SF1101";

    /// <summary>Unknown type. A field holds a built-in type, an enum, a composite type or a relation to a model.</summary>
    public const string UnknownType = "SF1102";

    /// <summary>Relation in a composite type. A value inside a document cannot be followed to a row; its key can.</summary>
    public const string RelationInCompositeType = "SF1103";

    /// <summary>Default on a field of a composite type. There is no way to write a composite value as a constant.</summary>
    public const string DefaultOnCompositeField = "SF1110";

    /// <summary>Default on an unsupported type. Only the database knows how a value of that type is written.</summary>
    public const string DefaultOnUnsupported = "SF1111";

    /// <summary>Default is not a value of the enum. The database would refuse the value.</summary>
    public const string DefaultNotAnEnumValue = "SF1112";

    /// <summary>Default of an enum field is not an enum value. An enum value is written by its name, without quotes.</summary>
    public const string EnumDefaultExpected = "SF1113";

    /// <summary>Default of another type. The database would refuse the value, or silently convert it.</summary>
    public const string DefaultOfWrongType = "SF1114";

    /// <summary>Default of a list is not a list. A list's default is a list, even of one value.</summary>
    public const string ListDefaultExpected = "SF1115";

    /// <summary>Default of a single value is a list. A single value cannot hold several.</summary>
    public const string SingleDefaultExpected = "SF1116";

    /// <summary>Default is neither true nor false. A Boolean is one of two words.</summary>
    public const string BooleanDefaultExpected = "SF1117";

    /// <summary>Function does not make that type. Each function makes values of one type.</summary>
    public const string FunctionNotForType = "SF1118";

    /// <summary>Function without parameters. An argument would have no effect.</summary>
    public const string FunctionTakesNoArguments = "SF1119";

    /// <summary>Function takes one number. The one argument is the version or the length.</summary>
    public const string FunctionTakesOneNumber = "SF1120";

    /// <summary>Argument of a default function out of range. There are no other versions, and no shorter or longer values.</summary>
    public const string FunctionArgumentOutOfRange = "SF1121";

    /// <summary>Function takes one text. The one argument is the database's expression.</summary>
    public const string FunctionTakesOneText = "SF1122";

    /// <summary>Empty database expression. An empty expression is no SQL.</summary>
    public const string FunctionTextIsEmpty = "SF1123";

    /// <summary>Name for an autoincrement default. A counted column has no default constraint.</summary>
    public const string AutoIncrementIsNotNamed = "SF1124";

    /// <summary>Function not available in composite types. Nothing counts or makes ids inside a document.</summary>
    public const string FunctionNotInCompositeType = "SF1125";

    /// <summary>Unknown function. Inside a composite type only the common functions are known.</summary>
    public const string UnknownDefaultFunction = "SF1126";

    /// <summary>Name for a default in a composite type. No constraint stands behind a default inside a document.</summary>
    public const string DefaultNameInCompositeType = "SF1127";

    /// <summary>Unsupported field marked as ignored. Fields of an unsupported type are not in the client anyway.</summary>
    public const string IgnoredUnsupportedField = "SF1130";

    /// <summary>Update time on another type. The client writes the time of the update into it.</summary>
    public const string UpdatedAtNeedsDateTime = "SF1131";

    /// <summary>Update time on a list. The client writes one time into it.</summary>
    public const string UpdatedAtOnList = "SF1132";

    /// <summary>Ignored field of an ignored model. What is ignored as a whole needs no more saying.</summary>
    public const string IgnoredFieldOfIgnoredModel = "SF1133";

    /// <summary>Field and key of one name. The client reaches named keys by their names, beside the fields.</summary>
    public const string FieldClashesWithKeyName = "SF1140";

    /// <summary>Default constraint with a taken name. SQL Server keeps names of defaults, keys and foreign keys in one namespace.</summary>
    public const string DefaultConstraintNameIsTaken = "SF1141";

    /// <summary>Named default on a provider without names for them. Only SQL Server names the constraint behind a default.</summary>
    public const string DefaultNamesAreNotSupported = "SF1142";

    /// <summary>Default that its type cannot read. Json, Bytes, DateTime and Decimal defaults are written as text and must have the form that the type asks for; whole numbers must fit 64 bits.</summary>
    public const string DefaultTextIsMalformed = "SF1143";

    /// <summary>auto() on a provider without it. Only MongoDB makes ids by itself.</summary>
    public const string AutoFunctionIsNotSupported = "SF1144";

    /// <summary>Default function that the provider does not know. A default calls a function that the language or the provider knows.</summary>
    public const string FunctionIsNotKnown = "SF1145";

    /// <summary>Unknown option of a sequence. An unknown option would be a wish without effect.</summary>
    public const string SequenceArgumentIsUnknown = "SF1146";

    /// <summary>autoincrement() on a provider without it. MongoDB has no counters.</summary>
    public const string AutoIncrementIsNotSupported = "SF1150";

    /// <summary>Several autoincrement() in one model. MySQL keeps one counter per table.</summary>
    public const string SeveralAutoIncrements = "SF1151";

    /// <summary>autoincrement() outside the primary key. SQLite counts up nothing but the primary key.</summary>
    public const string AutoIncrementNeedsId = "SF1152";

    /// <summary>autoincrement() without an index. MySQL looks up the counter in an index.</summary>
    public const string AutoIncrementNeedsIndex = "SF1153";
}
