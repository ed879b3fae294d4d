using System.Globalization;
using System.Text;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>Reads values in PostgreSQL's text form: results of raw SQL, whose types no driver need know, and the elements of lists in them.</summary>
internal sealed class PostgreSqlTextReader(Func<int, string?> text) : RowReader
{
    public override bool IsNull(int ordinal) => text(ordinal) is null;

    public override string GetString(int ordinal) => text(ordinal)!;

    public override int GetInt32(int ordinal) => int.Parse(GetString(ordinal), CultureInfo.InvariantCulture);

    public override long GetInt64(int ordinal) => long.Parse(GetString(ordinal), CultureInfo.InvariantCulture);

    public override double GetDouble(int ordinal) => double.Parse(GetString(ordinal), CultureInfo.InvariantCulture);

    public override decimal GetDecimal(int ordinal) => decimal.Parse(GetString(ordinal), NumberStyles.Number, CultureInfo.InvariantCulture);

    public override string GetDecimalText(int ordinal) => GetString(ordinal);

    public override bool GetBoolean(int ordinal) => GetString(ordinal) is "t" or "true";

    public override DateTime GetDateTime(int ordinal) =>
        DateTimeText.TryParse(GetString(ordinal), out var value) ? value : throw new FormatException($"'{GetString(ordinal)}' is no point in time.");

    public override byte[] GetBytes(int ordinal) => Convert.FromHexString(GetString(ordinal).AsSpan(2));

    public override string GetJson(int ordinal) => GetString(ordinal);

    public override T[] GetList<T>(int ordinal, ScalarType type, Func<RowReader, int, T> read)
    {
        var elements = Elements(GetString(ordinal));
        var reader = new PostgreSqlTextReader(index => elements[index]);
        var list = new T[elements.Count];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = read(reader, index);
        }

        return list;
    }

    // {a,"b, \"c\"",NULL}
    private static List<string?> Elements(string array)
    {
        var elements = new List<string?>();
        for (var position = 1; position < array.Length && array[position] != '}';)
        {
            var element = new StringBuilder();
            var quoted = array[position] == '"';
            position += quoted ? 1 : 0;
            for (; quoted ? array[position] != '"' : array[position] is not (',' or '}'); position++)
            {
                position += array[position] == '\\' ? 1 : 0;
                element.Append(array[position]);
            }

            position += quoted ? 1 : 0;
            elements.Add(!quoted && element.ToString() == "NULL" ? null : element.ToString());
            position += array[position] == ',' ? 1 : 0;
        }

        return elements;
    }
}
