namespace SchemaFirst.Cli.Diagnosis;

/// <summary>What a check found, the worst last.</summary>
internal enum CheckState
{
    /// <summary>As it should be.</summary>
    Fine,

    /// <summary>It works, and something deserves a look.</summary>
    Odd,

    /// <summary>It will not work.</summary>
    Broken,
}
