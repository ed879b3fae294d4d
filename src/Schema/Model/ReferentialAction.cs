namespace SchemaFirst.Schema.Model;

/// <summary>What happens to referencing rows.</summary>
public enum ReferentialAction
{
    /// <summary>They go, or change, with the referenced row.</summary>
    Cascade,

    /// <summary>The change is refused.</summary>
    Restrict,

    /// <summary>Nothing is done; a real foreign key refuses at the end of the statement.</summary>
    NoAction,

    /// <summary>Their key becomes null.</summary>
    SetNull,

    /// <summary>Their key becomes its default.</summary>
    SetDefault,
}
