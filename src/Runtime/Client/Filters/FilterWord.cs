namespace SchemaFirst;

/// <summary>The conditions that a leaf filter can say, in the order in which they are written.</summary>
internal enum FilterWord : byte
{
    EqualTo,
    In,
    NotIn,
    LessThan,
    LessThanOrEqual,
    GreaterThan,
    GreaterThanOrEqual,
    Contains,
    StartsWith,
    EndsWith,
    Search,
    IgnoreCase,
    Not,
}
