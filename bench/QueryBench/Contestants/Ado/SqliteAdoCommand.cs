using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SchemaFirst.QueryBench.Contestants.Ado;

/// <summary>SQLite's parameters take objects only.</summary>
internal sealed class SqliteAdoCommand(SqliteCommand command) : AdoCommand(command)
{
    private readonly SqliteCommand _command = command;

    public override AdoCommand Set<T>(int place, T value)
    {
        if (_command.Parameters.Count == place)
        {
            _command.Parameters.Add(new SqliteParameter(string.Create(CultureInfo.InvariantCulture, $"${place + 1}"), value));
        }

        _command.Parameters[place].Value = value;
        return this;
    }
}
