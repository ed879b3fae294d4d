using System.Globalization;
using Npgsql;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>Reads PostgreSQL's rows; columns of rarer types arrive cast to what is read here.</summary>
internal sealed class PostgreSqlRowReader : RowReader
{
    private Width[] _widths = new Width[16];

    private enum Width : byte
    {
        Unknown,
        Int16,
        Int32,
        Int64,
    }

    /// <summary>The driver's reader.</summary>
    public NpgsqlDataReader Reader { get; private set; } = null!;

    /// <summary>Takes another result.</summary>
    public void Begin(NpgsqlDataReader reader)
    {
        Reader = reader;
        if (_widths.Length < reader.FieldCount)
        {
            _widths = new Width[reader.FieldCount];
        }

        Array.Clear(_widths);
    }

    public override bool IsNull(int ordinal) => Reader.IsDBNull(ordinal);

    public override string GetString(int ordinal) => Reader.GetString(ordinal);

    public override int GetInt32(int ordinal) => WidthOf(ordinal) == Width.Int32 ? Reader.GetInt32(ordinal) : checked((int)GetInt64(ordinal));

    // The driver reads a number only as what the column is.
    public override long GetInt64(int ordinal) => WidthOf(ordinal) switch
    {
        Width.Int16 => Reader.GetInt16(ordinal),
        Width.Int32 => Reader.GetInt32(ordinal),
        _ => Reader.GetInt64(ordinal),
    };

    public override double GetDouble(int ordinal) => Reader.GetDouble(ordinal);

    public override decimal GetDecimal(int ordinal) => decimal.Parse(Reader.GetString(ordinal), NumberStyles.Number, CultureInfo.InvariantCulture);

    public override string GetDecimalText(int ordinal) => Reader.GetString(ordinal);

    public override bool GetBoolean(int ordinal) => Reader.GetBoolean(ordinal);

    public override DateTime GetDateTime(int ordinal) => DateTime.SpecifyKind(Reader.GetDateTime(ordinal), DateTimeKind.Utc);

    public override byte[] GetBytes(int ordinal) => Reader.GetFieldValue<byte[]>(ordinal);

    public override string GetJson(int ordinal) => Reader.GetString(ordinal);

    public override T[] GetList<T>(int ordinal, ScalarType type, Func<RowReader, int, T> read)
    {
        RowReader elements = type switch
        {
            ScalarType.Boolean => new ListReader<bool?>(Reader.GetFieldValue<bool?[]>(ordinal)),
            ScalarType.Int when Reader.GetDataTypeName(ordinal) == "integer[]" => new ListReader<int?>(Reader.GetFieldValue<int?[]>(ordinal)),
            ScalarType.Int or ScalarType.BigInt => new ListReader<long?>(Reader.GetFieldValue<long?[]>(ordinal)),
            ScalarType.Float => new ListReader<double?>(Reader.GetFieldValue<double?[]>(ordinal)),
            ScalarType.DateTime => new ListReader<DateTime?>(Reader.GetFieldValue<DateTime?[]>(ordinal)),
            ScalarType.Bytes => new ListReader<byte[]>(Reader.GetFieldValue<byte[][]>(ordinal)),
            _ => new ListReader<string>(Reader.GetFieldValue<string[]>(ordinal)),
        };
        var list = new T[((IListReader)elements).Count];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = read(elements, index);
        }

        return list;
    }

    private Width WidthOf(int ordinal) => _widths[ordinal] is not Width.Unknown and var known ? known : FindWidth(ordinal);

    private Width FindWidth(int ordinal)
    {
        var type = Reader.GetFieldType(ordinal);
        return _widths[ordinal] = type == typeof(int) ? Width.Int32 : type == typeof(short) ? Width.Int16 : Width.Int64;
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
