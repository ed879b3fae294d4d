namespace SchemaFirst.Schema.Database;

/// <summary>The kinds of constraints that the schema language has no word for.</summary>
public enum OtherConstraintKind
{
    /// <summary>A condition each row meets.</summary>
    Check,

    /// <summary>A condition each two rows meet.</summary>
    Exclusion,

    /// <summary>A unique, primary or foreign key checked at the end of the transaction.</summary>
    Deferrable,

    /// <summary>A unique index that takes nulls for equal.</summary>
    NullsNotDistinct,
}
