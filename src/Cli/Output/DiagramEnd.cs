namespace SchemaFirst.Cli.Output;

/// <summary>How many records stand at an end of a relation.</summary>
internal enum DiagramEnd
{
    /// <summary>Exactly one.</summary>
    One,

    /// <summary>One or none.</summary>
    ZeroOrOne,

    /// <summary>Any number.</summary>
    Many,
}
