namespace SchemaFirst.Generator.Select;

/// <summary>The values that a lambda's reads are followed through.</summary>
internal enum FollowedKind
{
    Record,
    Records,
    Counts,

    /// <summary>A plain value read off a record: followed to its end.</summary>
    Value,
}
