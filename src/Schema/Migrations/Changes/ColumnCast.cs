namespace SchemaFirst.Schema.Migrations.Changes;

/// <summary>How values take a new type.</summary>
public enum ColumnCast
{
    /// <summary>All of them, unchanged.</summary>
    Safe,

    /// <summary>Some may be refused or changed.</summary>
    Risky,

    /// <summary>Not at all.</summary>
    Impossible,
}
