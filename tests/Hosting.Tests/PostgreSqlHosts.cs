using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SchemaFirst.TestKit;

namespace SchemaFirst.Hosting.Tests;

/// <summary>On PostgreSQL, with the data source from the container.</summary>
public sealed class PostgreSqlHosts : HostSpecification
{
    private readonly string _database = PostgresServer.Shared.CreateDatabase();

    public override Task InitializeAsync() => Task.CompletedTask;

    public override Task DisposeAsync()
    {
        PostgresServer.Shared.DropDatabase(_database);
        return Task.CompletedTask;
    }

    protected override void AddServices(IServiceCollection services) => services.AddSingleton(_ => NpgsqlDataSource.Create(_database));

    protected override void Use(SchemaFirstOptions options) => options.UsePostgreSql();
}
