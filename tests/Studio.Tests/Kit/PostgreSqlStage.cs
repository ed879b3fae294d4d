using SchemaFirst.TestKit;

namespace SchemaFirst.Studio.Tests.Kit;

/// <summary>PostgreSQL, in a database of its own.</summary>
public sealed class PostgreSqlStage : Stage
{
    /// <inheritdoc/>
    public override string Connection { get; } = PostgresServer.Shared.CreateDatabase();

    /// <inheritdoc/>
    public override string Provider => "postgresql";

    /// <inheritdoc/>
    protected override Task DropAsync()
    {
        PostgresServer.Shared.DropDatabase(Connection);
        return Task.CompletedTask;
    }
}
