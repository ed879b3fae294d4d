namespace SchemaFirst.Cli.Commands;

/// <summary>One end of a diff.</summary>
internal abstract record DiffEndpoint
{
    /// <summary>A database with nothing in it.</summary>
    public sealed record Empty : DiffEndpoint;

    /// <summary>What a schema describes.</summary>
    public sealed record Schema(string Path) : DiffEndpoint;

    /// <summary>What a folder of migrations leads to; found out on a shadow database.</summary>
    public sealed record Migrations(string Path) : DiffEndpoint;

    /// <summary>What a live database holds.</summary>
    public sealed record Live(string Connection) : DiffEndpoint;
}
