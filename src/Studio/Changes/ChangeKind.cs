namespace SchemaFirst.Studio.Changes;

/// <summary>What an edit does to its row.</summary>
internal enum ChangeKind
{
    /// <summary>Makes it.</summary>
    Create,

    /// <summary>Changes it.</summary>
    Update,

    /// <summary>Deletes it.</summary>
    Delete,
}
