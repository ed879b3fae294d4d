namespace SchemaFirst.Runtime.Queries;

/// <summary>How many of the related records a condition must hold for.</summary>
internal enum RelationQuantifier
{
    Some,
    Every,
    None,

    /// <summary>To one: it exists and the condition holds.</summary>
    Is,

    /// <summary>To one: there is none, or the condition does not hold.</summary>
    IsNot,

    /// <summary>To one: there is none.</summary>
    IsNull,

    /// <summary>To one: there is one.</summary>
    IsNotNull,
}
