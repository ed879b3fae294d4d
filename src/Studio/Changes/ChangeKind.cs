namespace SchemaFirst.Studio.Changes;

/// <summary>What an edit does.</summary>
internal enum ChangeKind
{
    /// <summary>Makes a row.</summary>
    Create,

    /// <summary>Changes a row.</summary>
    Update,

    /// <summary>Deletes a row.</summary>
    Delete,

    /// <summary>Changes all rows that a condition holds for.</summary>
    UpdateAll,

    /// <summary>Deletes all rows that a condition holds for.</summary>
    DeleteAll,
}
