namespace SchemaFirst.Schema.Introspection;

/// <summary>What a pulled schema says differently from the database, or takes from elsewhere.</summary>
public enum PullWarningKind
{
    /// <summary>The table has no key by which a row could be told: the model is ignored.</summary>
    ModelWithoutIdentity,

    /// <summary>The view has no key and is ignored.</summary>
    ViewWithoutIdentity,

    /// <summary>The table tells no columns: the model is a comment.</summary>
    ModelWithoutColumns,

    /// <summary>The column's type has no word in the schema language.</summary>
    UnsupportedType,

    /// <summary>No name for the column could be made of its own: the field is a comment.</summary>
    FieldWithInvalidName,

    /// <summary>No name for the enum's value could be made of its own: it is a comment.</summary>
    EnumValueWithInvalidName,

    /// <summary>The model's name is the one it had in the schema before.</summary>
    ModelNameKept,

    /// <summary>The view's name is the one it had in the schema before.</summary>
    ViewNameKept,

    /// <summary>The field's name is the one it had in the schema before.</summary>
    FieldNameKept,

    /// <summary>The enum's name is the one it had in the schema before.</summary>
    EnumNameKept,

    /// <summary>The enum value's name is the one it had in the schema before.</summary>
    EnumValueNameKept,

    /// <summary>The name by which the client selects the compound key is the one it had before.</summary>
    KeyNameKept,

    /// <summary>Relations come from the schema before, since the database has no foreign keys.</summary>
    RelationsKept,

    /// <summary>The name exists twice in different namespaces, so the namespace stands in front.</summary>
    DuplicateName,

    /// <summary>The table is divided into partitions.</summary>
    PartitionedTable,

    /// <summary>Other tables inherit from it.</summary>
    InheritedTable,

    /// <summary>Row-level security is on.</summary>
    RowLevelSecurity,

    /// <summary>A check constraint.</summary>
    CheckConstraint,

    /// <summary>An exclusion constraint.</summary>
    ExclusionConstraint,

    /// <summary>A constraint that is checked at the end of the transaction.</summary>
    DeferrableConstraint,

    /// <summary>An index that has expressions.</summary>
    ExpressionIndex,

    /// <summary>A column in an index whose nulls stand where the direction would not put them.</summary>
    UnusualNullPosition,

    /// <summary>A comment in the database.</summary>
    DatabaseComment,
}
