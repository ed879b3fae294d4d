namespace SchemaFirst.Schema.Introspection;

/// <summary>Where a name in a pulled schema is from.</summary>
internal enum NameSource
{
    /// <summary>It is the database's name.</summary>
    Database,

    /// <summary>It is the name in the schema that was there.</summary>
    Base,

    /// <summary>It is the database's name without what an identifier cannot have.</summary>
    Sanitized,

    /// <summary>The database's name is a reserved word.</summary>
    Reserved,

    /// <summary>The database's name exists in several namespaces.</summary>
    Duplicate,
}
