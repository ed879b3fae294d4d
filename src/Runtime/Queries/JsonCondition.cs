namespace SchemaFirst.Runtime.Queries;

/// <summary>The conditions on a JSON value.</summary>
internal enum JsonCondition
{
    Equals,
    NotEquals,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    StringContains,
    StringStartsWith,
    StringEndsWith,
    ArrayContains,
    ArrayStartsWith,
    ArrayEndsWith,
}
