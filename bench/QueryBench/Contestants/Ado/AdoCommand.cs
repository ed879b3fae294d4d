using System.Data.Common;

namespace SchemaFirst.QueryBench.Contestants.Ado;

/// <summary>A command that is kept: values are set by place, and it is prepared before its first run.</summary>
internal abstract class AdoCommand(DbCommand command)
{
    private bool _prepared;

    public DbCommand Command { get; } = command;

    /// <summary>Sets the value of <c>$1</c> (place 0) and so on.</summary>
    public abstract AdoCommand Set<T>(int place, T value)
        where T : notnull;

    /// <summary>Says in which transaction the next run is.</summary>
    public AdoCommand In(DbTransaction transaction)
    {
        Command.Transaction = transaction;
        return this;
    }

    public async ValueTask<DbDataReader> ReadAsync()
    {
        await PrepareAsync();
        return await Command.ExecuteReaderAsync();
    }

    public async ValueTask<object> ScalarAsync()
    {
        await PrepareAsync();
        return (await Command.ExecuteScalarAsync())!;
    }

    public async ValueTask<int> RunAsync()
    {
        await PrepareAsync();
        return await Command.ExecuteNonQueryAsync();
    }

    private ValueTask PrepareAsync()
    {
        if (_prepared)
        {
            return default;
        }

        _prepared = true;
        return new ValueTask(Command.PrepareAsync());
    }
}
