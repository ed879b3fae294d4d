using System.Buffers;
using System.Globalization;
using System.Text;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Sql;
using SQLitePCL;

namespace SchemaFirst.Runtime.Sqlite.Native;

/// <summary>A prepared statement, used again and again; while it runs it is its own result.</summary>
internal sealed unsafe class SqliteStatement : ResultReader
{
    // SQLITE_PREPARE_PERSISTENT and SQLITE_TRANSIENT.
    private const uint Persistent = 1;
    private const nint Copied = -1;

    private readonly SqliteDatabaseConnection _connection;
    private readonly nint _statement;
    private readonly SqliteRow _row;
    private readonly int[]? _order;
    private readonly int _parameters;
    private int _next;
    private bool _holdsMuch;
    private bool _isAtRow;
    private bool _isInOwnTransaction;
    private bool _hasRunRest;
    private CancellationTokenRegistration _watch;

    private SqliteStatement(SqliteDatabaseConnection connection, nint statement, string rest, string? text)
        : base(new SqliteRow(statement))
    {
        (_connection, _statement, Rest, Text, _row) = (connection, statement, rest, text, (SqliteRow)Row);
        _parameters = SqliteLibrary.ParameterCount(statement);
        _order = Order(statement, _parameters);
    }

    /// <summary>What it is kept under; null for one that is closed when it has run.</summary>
    public string? Text { get; }

    /// <summary>The statements behind it in the text that it was prepared from.</summary>
    public string Rest { get; }

    /// <summary>Writes its lists.</summary>
    public SqliteLists Lists => _connection.Lists;

    /// <summary>True while its rows are being read.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>True where it writes and answers rows of what it wrote: an <c>INSERT</c>, <c>UPDATE</c> or <c>DELETE</c> with <c>RETURNING</c>.</summary>
    public bool WritesAndReturns { get; private init; }

    /// <summary>When it was last used, by its connection's count.</summary>
    public long LastUse { get; set; }

    /// <summary>True where there is nothing to run: an empty text, or a comment.</summary>
    public bool IsEmpty => _statement == 0;

    /// <inheritdoc/>
    public override int ColumnCount => IsEmpty ? 0 : SqliteLibrary.ColumnCount(_statement);

    /// <summary>
    /// Prepares the first statement of a text. Null where another connection holds the lock: the first statement of a connection reads the tables' definitions, and those
    /// that come after a change of theirs read them again.
    /// </summary>
    /// <exception cref="DatabaseException">It is no SQL, or names what is not there.</exception>
    public static SqliteStatement? TryPrepare(SqliteDatabaseConnection connection, string sql, string? text)
    {
        var bytes = Encoding.UTF8.GetBytes(sql);
        fixed (byte* start = bytes.Length == 0 ? [0] : bytes)
        {
            nint statement;
            byte* rest;
            if (SqliteLibrary.Prepare(connection.Native, start, bytes.Length, text is null ? 0 : Persistent, &statement, &rest) != raw.SQLITE_OK)
            {
                var failure = connection.Failure();
                return SqliteErrors.IsLocked(failure) ? null : throw failure;
            }

            var used = (int)(rest - start);
            return new SqliteStatement(connection, statement, used >= bytes.Length ? "" : Encoding.UTF8.GetString(bytes.AsSpan(used)).Trim(), text)
            {
                WritesAndReturns = sql.Contains("RETURNING", StringComparison.OrdinalIgnoreCase) && SqliteLibrary.IsReadOnly(statement) == 0 && SqliteLibrary.ColumnCount(statement) > 0,
            };
        }
    }

    /// <summary>Gives it its values.</summary>
    /// <exception cref="DatabaseException">There is no value for one of its parameters.</exception>
    public void Bind(ReadOnlySpan<SqlParameter> values)
    {
        for (var index = 0; index < _parameters; index++)
        {
            var place = _order is null ? index : _order[index];
            if ((uint)place >= (uint)values.Length)
            {
                throw new DatabaseException(
                    DatabaseErrorKind.InvalidInput, "N/A", $"there is no value for parameter '{SqliteLibrary.Text(SqliteLibrary.ParameterName(_statement, index + 1)) ?? "?"}'");
            }

            SqliteParameters.Bind(this, index + 1, values[place]);
        }
    }

    public void BindNull(int index) => Check(SqliteLibrary.BindNull(_statement, index));

    public void Bind(int index, long value) => Check(SqliteLibrary.BindInt64(_statement, index, value));

    public void Bind(int index, double value) => Check(SqliteLibrary.BindDouble(_statement, index, value));

    public void Bind(int index, string value)
    {
        const int OnStack = 512;
        var longest = Encoding.UTF8.GetMaxByteCount(value.Length);
        byte[]? rented = null;
        var buffer = longest <= OnStack ? stackalloc byte[OnStack] : rented = ArrayPool<byte>.Shared.Rent(longest);
        BindText(index, buffer[..Encoding.UTF8.GetBytes(value, buffer)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public void BindText(int index, ReadOnlySpan<byte> value)
    {
        _holdsMuch |= value.Length > 4096;
        fixed (byte* start = value.IsEmpty ? [0] : value)
        {
            Check(SqliteLibrary.BindText(_statement, index, start, value.Length, Copied));
        }
    }

    public void Bind(int index, byte[] value)
    {
        _holdsMuch |= value.Length > 4096;
        fixed (byte* start = value.Length == 0 ? [0] : value)
        {
            Check(SqliteLibrary.BindBlob(_statement, index, start, value.Length, Copied));
        }
    }

    /// <summary>Goes to the first row: <c>SQLITE_ROW</c>, <c>SQLITE_DONE</c>, or <c>SQLITE_BUSY</c> where another connection holds the lock.</summary>
    /// <exception cref="DatabaseException">It failed.</exception>
    public int Begin()
    {
        _next = IsEmpty ? raw.SQLITE_DONE : SqliteLibrary.Step(_statement);
        (IsBusy, _isAtRow, _hasRunRest) = (true, false, false);
        if (_next == raw.SQLITE_ROW)
        {
            _row.Begin();
            return _next;
        }

        if (_next == raw.SQLITE_DONE)
        {
            return _next;
        }

        // Asked now: resetting forgets what it was.
        var failure = _connection.Failure();
        SqliteLibrary.Reset(_statement);
        IsBusy = false;
        return SqliteErrors.IsLocked(failure) ? raw.SQLITE_BUSY : throw failure;
    }

    /// <summary>Says that the transaction that it runs in was begun for it alone: it ends with its last row.</summary>
    public void OwnTransaction() => _isInOwnTransaction = true;

    /// <summary>Lets a token stop it until it has ended.</summary>
    public void Watch(CancellationTokenRegistration watch) => _watch = watch;

    /// <summary>Runs the statements behind it, when it has ended; there are no more rows then.</summary>
    public ValueTask<bool> RunRestAsync(CancellationToken cancellation)
    {
        if (Rest.Length == 0 || _hasRunRest)
        {
            return new ValueTask<bool>(false);
        }

        _hasRunRest = true;
        return _connection.RunRestAsync(Rest, cancellation);
    }

    /// <summary>Runs it to its end.</summary>
    public void Complete()
    {
        while (_next == raw.SQLITE_ROW)
        {
            Advance();
        }
    }

    /// <summary>Ends it, so that it can be used again.</summary>
    public void Finish()
    {
        _watch.Dispose();
        _watch = default;
        if (IsBusy)
        {
            _ = SqliteLibrary.Reset(_statement);
            IsBusy = false;
        }

        if (_holdsMuch)
        {
            _ = SqliteLibrary.ClearBindings(_statement);
            _holdsMuch = false;
        }

        if (Text is null)
        {
            Close();
        }
    }

    /// <summary>Closes it for good.</summary>
    public void Close() => _ = SqliteLibrary.Close(_statement);

    /// <inheritdoc/>
    public override RawColumn DescribeColumn(int ordinal) => SqliteRawColumns.Describe(
        SqliteLibrary.Text(SqliteLibrary.ColumnName(_statement, ordinal)) ?? "",
        SqliteLibrary.Text(SqliteLibrary.ColumnDeclaredType(_statement, ordinal)) ?? _row.StorageName(ordinal));

    /// <inheritdoc/>
    protected override ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        if (_next == raw.SQLITE_ROW)
        {
            // The first row came with the beginning.
            if (!_isAtRow)
            {
                _isAtRow = true;
                return new ValueTask<bool>(true);
            }

            try
            {
                Advance();
            }
            catch (DatabaseException exception)
            {
                var failure = _connection.Translate(exception, cancellation);
                return EndsOwnTransaction() ? _connection.DropAsync(failure) : ValueTask.FromException<bool>(failure);
            }

            if (_next == raw.SQLITE_ROW)
            {
                return new ValueTask<bool>(true);
            }
        }

        return EndsOwnTransaction() ? _connection.KeepAsync(this, cancellation) : RunRestAsync(cancellation);
    }

    /// <inheritdoc/>
    protected override ValueTask FinishAsync()
    {
        Finish();
        return EndsOwnTransaction() ? _connection.KeepAsync(CancellationToken.None) : default;
    }

    private bool EndsOwnTransaction()
    {
        var ends = _isInOwnTransaction;
        _isInOwnTransaction = false;
        return ends;
    }

    private void Advance()
    {
        _next = SqliteLibrary.Step(_statement);
        if (_next == raw.SQLITE_ROW)
        {
            _row.Next();
        }
        else if (_next != raw.SQLITE_DONE)
        {
            throw _connection.Failure();
        }
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw _connection.Failure();
        }
    }

    // Which value each parameter takes: the n-th for '$n', '?n', ':n' and '@n', the next one for '?'. Null where that is the order they stand in.
    private static int[]? Order(nint statement, int count)
    {
        int[]? order = null;
        for (var index = 0; index < count; index++)
        {
            var name = SqliteLibrary.Text(SqliteLibrary.ParameterName(statement, index + 1));
            var place = name is null ? index : int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : int.MaxValue;
            if (order is null && place != index)
            {
                order = [.. Enumerable.Range(0, count)];
            }

            if (order is not null)
            {
                order[index] = place;
            }
        }

        return order;
    }
}
