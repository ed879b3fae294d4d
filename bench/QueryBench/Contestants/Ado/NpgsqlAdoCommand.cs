using Npgsql;

namespace SchemaFirst.QueryBench.Contestants.Ado;

/// <summary>Typed parameters, set without boxing.</summary>
internal sealed class NpgsqlAdoCommand(NpgsqlCommand command) : AdoCommand(command)
{
    private readonly NpgsqlCommand _command = command;

    public override AdoCommand Set<T>(int place, T value)
    {
        if (_command.Parameters.Count == place)
        {
            _command.Parameters.Add(new NpgsqlParameter<T>());
        }

        ((NpgsqlParameter<T>)_command.Parameters[place]).TypedValue = value;
        return this;
    }
}
