using BenchmarkDotNet.Attributes;
using SchemaFirst.QueryBench.Contestants;
using SchemaFirst.QueryBench.Databases;

namespace SchemaFirst.QueryBench.Workloads;

/// <summary>A workload, once for each contestant; each runs on a copy of the database of its own.</summary>
public abstract class Workload
{
    private readonly Operation _operation;
    private BenchDatabase? _database;
    private Contestant? _contestant;
    private int _turn;

    private protected Workload(Operation operation) => _operation = operation;

    /// <summary>What can be measured.</summary>
    public static IEnumerable<DatabaseKind> Databases => BenchSettings.Read().Databases;

    /// <summary>The database that is asked.</summary>
    [ParamsSource(nameof(Databases))]
    public DatabaseKind Database { get; set; }

    /// <summary>Opens the contestant.</summary>
    [GlobalSetup(Target = nameof(Ado))]
    public Task OpenAdoAsync() => OpenAsync(Lineup.Ado);

    /// <inheritdoc cref="OpenAdoAsync"/>
    [GlobalSetup(Target = nameof(Dapper))]
    public Task OpenDapperAsync() => OpenAsync(Lineup.Dapper);

    /// <inheritdoc cref="OpenAdoAsync"/>
    [GlobalSetup(Target = nameof(EfCore))]
    public Task OpenEfCoreAsync() => OpenAsync(Lineup.EfCore);

    /// <inheritdoc cref="OpenAdoAsync"/>
    [GlobalSetup(Target = nameof(SchemaFirst))]
    public Task OpenSchemaFirstAsync() => OpenAsync(Lineup.SchemaFirst);

    /// <summary>Closes the contestant and removes its database.</summary>
    [GlobalCleanup]
    public async Task CloseAsync()
    {
        await _contestant!.DisposeAsync();
        await _database!.DisposeAsync();
    }

    /// <summary>Hand-written ADO.NET.</summary>
    [Benchmark(Baseline = true)]
    public ValueTask<long> Ado() => RunAsync(_contestant!, _turn++);

    /// <summary>Dapper.</summary>
    [Benchmark]
    public ValueTask<long> Dapper() => RunAsync(_contestant!, _turn++);

    /// <summary>EF Core.</summary>
    [Benchmark]
    public ValueTask<long> EfCore() => RunAsync(_contestant!, _turn++);

    /// <summary>SchemaFirst.</summary>
    [Benchmark]
    public ValueTask<long> SchemaFirst() => RunAsync(_contestant!, _turn++);

    internal ValueTask<long> RunAsync(Contestant contestant, int turn) => _operation(contestant, turn);

    private async Task OpenAsync(Func<BenchDatabase, Contestant> open)
    {
        _database = await BenchDatabase.CreateAsync(Database, BenchSettings.Read());
        _contestant = open(_database);
    }
}
