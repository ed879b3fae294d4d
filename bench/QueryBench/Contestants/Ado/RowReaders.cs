using System.Data.Common;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Ado;

/// <summary>Rows from readers, by ordinal; the columns stand in the order of <see cref="AdoSql"/>.</summary>
internal static class RowReaders
{
    public static WriterRow Writer(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        Handle = reader.GetString(1),
        Name = reader.IsDBNull(2) ? null : reader.GetString(2),
        JoinedAt = reader.GetDateTime(3),
    };

    public static ArticleRow Article(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        Title = reader.GetString(1),
        Body = reader.IsDBNull(2) ? null : reader.GetString(2),
        Published = reader.GetBoolean(3),
        Reads = reader.GetInt32(4),
        WriterId = reader.GetInt32(5),
        WrittenAt = reader.GetDateTime(6),
    };

    public static RemarkRow Remark(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        ArticleId = reader.GetInt32(1),
        WriterId = reader.GetInt32(2),
        Text = reader.GetString(3),
    };

    /// <summary>All rows of a command.</summary>
    public static async ValueTask<List<T>> ListAsync<T>(this AdoCommand command, Func<DbDataReader, T> read)
    {
        var rows = new List<T>();
        var reader = await command.ReadAsync();
        await using (reader)
        {
            while (await reader.ReadAsync())
            {
                rows.Add(read(reader));
            }
        }

        return rows;
    }

    /// <summary>The row of a command that has one or none.</summary>
    public static async ValueTask<T?> OneAsync<T>(this AdoCommand command, Func<DbDataReader, T> read)
        where T : class
    {
        var reader = await command.ReadAsync();
        await using (reader)
        {
            return await reader.ReadAsync() ? read(reader) : null;
        }
    }
}
