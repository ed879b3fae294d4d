namespace SchemaFirst.Schema.Providers;

/// <summary>Whether columns of a native type may stand in keys and indexes.</summary>
public enum KeyFitness
{
    /// <summary>Everywhere.</summary>
    Any,

    /// <summary>Only with a prefix length.</summary>
    WithLength,

    /// <summary>Not in unique keys and indexes; primary keys are left to the database.</summary>
    NotInIndexes,

    /// <summary>Not in primary keys, unique keys or indexes.</summary>
    Never,
}
