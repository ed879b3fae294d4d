namespace SchemaFirst.Schema.Providers;

/// <summary>Whether columns of a native type may stand in keys and indexes.</summary>
public enum KeyFitness
{
    /// <summary>Everywhere.</summary>
    Any,

    /// <summary>Only with a prefix length.</summary>
    WithLength,

    /// <summary>Not in unique keys and indexes; the database takes it nowhere else either, but only these are judged.</summary>
    NotInIndexes,

    /// <summary>Not in primary keys, unique keys or indexes.</summary>
    Never,
}
