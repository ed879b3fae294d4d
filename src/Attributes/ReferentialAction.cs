namespace SchemaFirst;

/// <summary>What happens to a record when the one that it refers to is deleted or gets another key.</summary>
public enum ReferentialAction
{
    /// <summary>The schema language decides: null for an optional relation, otherwise a refusal on delete; an update is passed on.</summary>
    Unspecified,

    /// <summary>The same is done to this record.</summary>
    Cascade,

    /// <summary>It is refused.</summary>
    Restrict,

    /// <summary>The database decides.</summary>
    NoAction,

    /// <summary>The key becomes null.</summary>
    SetNull,

    /// <summary>The key gets its default.</summary>
    SetDefault,
}
