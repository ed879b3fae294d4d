using System.Data.Common;
using Npgsql;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>A connection of the data source's pool.</summary>
internal sealed class PostgreSqlDatabaseConnection(NpgsqlConnection connection) : DatabaseConnection(connection)
{
    protected override void Bind(DbCommand command, ReadOnlySpan<SqlParameter> parameters)
    {
        var target = ((NpgsqlCommand)command).Parameters;
        foreach (ref readonly var parameter in parameters)
        {
            target.Add(PostgreSqlParameters.Create(parameter));
        }
    }

    protected override RowReader CreateRowReader(DbDataReader reader) => new PostgreSqlRowReader((NpgsqlDataReader)reader);

    protected override void PrepareRaw(DbCommand command) => ((NpgsqlCommand)command).AllResultTypesAreUnknown = true;

    protected override RowReader CreateRawRowReader(DbDataReader reader) =>
        new PostgreSqlTextReader(ordinal => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal));

    protected internal override RawColumn DescribeColumn(DbDataReader reader, int ordinal) => PostgreSqlRawColumns.Describe(reader, ordinal);

    protected override DatabaseException? Describe(Exception exception) => PostgreSqlErrors.Describe(exception);
}
