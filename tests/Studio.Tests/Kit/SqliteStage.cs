namespace SchemaFirst.Studio.Tests.Kit;

/// <summary>SQLite, in a file.</summary>
public sealed class SqliteStage : Stage
{
    /// <inheritdoc/>
    public override string Connection => "file:" + FilePath;

    /// <summary>The file.</summary>
    public string FilePath => Path.Combine(Folder, "shop.db");

    /// <inheritdoc/>
    public override string Provider => "sqlite";

    /// <inheritdoc/>
    protected override Task DropAsync() => Task.CompletedTask;
}
