namespace SchemaFirst.Cli.Commands;

/// <summary>One end of a diff.</summary>
internal abstract record DiffEndpoint
{
    /// <summary>A database with nothing in it.</summary>
    public sealed record Empty : DiffEndpoint;

    /// <summary>What a schema describes.</summary>
    public sealed record Schema(string Path) : DiffEndpoint;
}
