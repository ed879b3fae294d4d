using System.Globalization;
using Npgsql;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>Reads PostgreSQL's rows; columns of rarer types arrive cast to what is read here.</summary>
internal sealed class PostgreSqlRowReader(NpgsqlDataReader reader) : RowReader
{
    public override bool IsNull(int ordinal) => reader.IsDBNull(ordinal);

    public override string GetString(int ordinal) => reader.GetString(ordinal);

    public override int GetInt32(int ordinal) => reader.GetFieldType(ordinal) == typeof(int) ? reader.GetInt32(ordinal) : checked((int)GetInt64(ordinal));

    public override long GetInt64(int ordinal)
    {
        var type = reader.GetFieldType(ordinal);
        return type == typeof(long) ? reader.GetInt64(ordinal)
            : type == typeof(int) ? reader.GetInt32(ordinal)
            : type == typeof(short) ? reader.GetInt16(ordinal)
            : type == typeof(uint) ? reader.GetFieldValue<uint>(ordinal)
            : reader.GetInt64(ordinal);
    }

    public override double GetDouble(int ordinal) => reader.GetDouble(ordinal);

    public override decimal GetDecimal(int ordinal) => decimal.Parse(reader.GetString(ordinal), NumberStyles.Number, CultureInfo.InvariantCulture);

    public override string GetDecimalText(int ordinal) => reader.GetString(ordinal);

    public override bool GetBoolean(int ordinal) => reader.GetBoolean(ordinal);

    public override DateTime GetDateTime(int ordinal) => DateTime.SpecifyKind(reader.GetDateTime(ordinal), DateTimeKind.Utc);

    public override byte[] GetBytes(int ordinal) => reader.GetFieldValue<byte[]>(ordinal);

    public override string GetJson(int ordinal) => reader.GetString(ordinal);

    public override T[] GetList<T>(int ordinal, ScalarType type, Func<RowReader, int, T> read)
    {
        RowReader elements = type switch
        {
            ScalarType.Boolean => new ListReader<bool?>(reader.GetFieldValue<bool?[]>(ordinal)),
            ScalarType.Int when reader.GetFieldType(ordinal) == typeof(int[]) => new ListReader<int?>(reader.GetFieldValue<int?[]>(ordinal)),
            ScalarType.Int or ScalarType.BigInt => new ListReader<long?>(reader.GetFieldValue<long?[]>(ordinal)),
            ScalarType.Float => new ListReader<double?>(reader.GetFieldValue<double?[]>(ordinal)),
            ScalarType.DateTime => new ListReader<DateTime?>(reader.GetFieldValue<DateTime?[]>(ordinal)),
            ScalarType.Bytes => new ListReader<byte[]>(reader.GetFieldValue<byte[][]>(ordinal)),
            _ => new ListReader<string>(reader.GetFieldValue<string[]>(ordinal)),
        };
        var list = new T[((IListReader)elements).Count];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = read(elements, index);
        }

        return list;
    }

    private interface IListReader
    {
        int Count { get; }
    }

    private sealed class ListReader<TElement>(TElement[] elements) : RowReader, IListReader
    {
        public int Count => elements.Length;

        public override bool IsNull(int ordinal) => elements[ordinal] is null;

        public override string GetString(int ordinal) => (string)(object)elements[ordinal]!;

        public override int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

        public override long GetInt64(int ordinal) => Convert.ToInt64(elements[ordinal], CultureInfo.InvariantCulture);

        public override double GetDouble(int ordinal) => (double)(object)elements[ordinal]!;

        public override decimal GetDecimal(int ordinal) => decimal.Parse(GetString(ordinal), NumberStyles.Number, CultureInfo.InvariantCulture);

        public override string GetDecimalText(int ordinal) => GetString(ordinal);

        public override bool GetBoolean(int ordinal) => (bool)(object)elements[ordinal]!;

        public override DateTime GetDateTime(int ordinal) => DateTime.SpecifyKind((DateTime)(object)elements[ordinal]!, DateTimeKind.Utc);

        public override byte[] GetBytes(int ordinal) => (byte[])(object)elements[ordinal]!;

        public override string GetJson(int ordinal) => GetString(ordinal);

        public override TItem[] GetList<TItem>(int ordinal, ScalarType type, Func<RowReader, int, TItem> read) =>
            throw new InvalidOperationException("Lists hold no lists.");
    }
}
