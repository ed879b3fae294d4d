namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>What of a column changes.</summary>
[Flags]
public enum ColumnAspects
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whether it holds one value, none or a list.</summary>
    Arity = 1,

    /// <summary>The type.</summary>
    Type = 2,

    /// <summary>The default.</summary>
    Default = 4,

    /// <summary>Whether the database counts it up.</summary>
    AutoIncrement = 8,
}
