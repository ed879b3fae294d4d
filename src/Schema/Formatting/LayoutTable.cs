using System.Text;

namespace SchemaFirst.Schema.Formatting;

/// <summary>Lines whose columns are aligned with each other. Decides widths first, writes then.</summary>
internal sealed class LayoutTable
{
    private const int ColumnCount = 3;
    private readonly TextBuffer _text = new(1024);
    private readonly List<Row> _rows = [];
    private readonly int[] _widths = new int[ColumnCount];
    private Row? _current;
    private int _cellStart;
    private int _used;

    /// <summary>Begins a row with columns.</summary>
    public void StartRow() => Start(isVerbatim: false);

    /// <summary>Adds a line that takes no part in the alignment.</summary>
    public void AddVerbatim(string text)
    {
        Start(isVerbatim: true);
        BeginCell().Append(text);
        EndCell(0);
    }

    /// <summary>Begins a cell of the current row; what is appended up to <see cref="EndCell"/> is its text.</summary>
    public TextBuffer BeginCell()
    {
        _cellStart = _text.Length;
        return _text;
    }

    /// <summary>Ends a cell: it is the text of a column.</summary>
    public void EndCell(int column)
    {
        var row = _current!;
        var length = _text.Length - _cellStart;
        if (length > 0)
        {
            row.Starts[column] = _cellStart;
            row.Lengths[column] = length;
            row.Widths[column] = _text.Utf8Length(_cellStart);
            row.Columns = column + 1;
        }
    }

    /// <summary>Sets what stands behind the columns of the current row, unaligned.</summary>
    public TextBuffer BeginSuffix() => BeginCell();

    /// <summary>Ends the suffix.</summary>
    public void EndSuffix()
    {
        _current!.SuffixStart = _cellStart;
        _current.SuffixLength = _text.Length - _cellStart;
    }

    /// <summary>Writes all rows and begins anew.</summary>
    public void Write(StringBuilder output, int indentation)
    {
        Array.Clear(_widths, 0, ColumnCount);
        for (var index = 0; index < _used; index++)
        {
            var row = _rows[index];
            for (var column = 0; !row.IsVerbatim && column < row.Columns; column++)
            {
                _widths[column] = Math.Max(_widths[column], row.Widths[column]);
            }
        }

        for (var index = 0; index < _used; index++)
        {
            Write(_rows[index], output, indentation);
        }

        _used = 0;
        _text.Clear();
    }

    private void Write(Row row, StringBuilder output, int indentation)
    {
        var isAtLineStart = output.Length == 0 || output[output.Length - 1] == '\n';
        if (isAtLineStart && (row.Columns > 0 || row.SuffixLength > 0))
        {
            output.Append(' ', indentation);
        }

        for (var column = 0; column < row.Columns; column++)
        {
            _text.CopyTo(output, row.Starts[column], row.Lengths[column]);
            if (column < row.Columns - 1)
            {
                output.Append(' ', _widths[column] - row.Widths[column] + 1);
            }
        }

        if (row.SuffixLength > 0)
        {
            if (row.Columns > 0)
            {
                output.Append(' ');
            }

            _text.CopyTo(output, row.SuffixStart, row.SuffixLength);
        }

        output.Append('\n');
    }

    private void Start(bool isVerbatim)
    {
        if (_used == _rows.Count)
        {
            _rows.Add(new Row());
        }

        _current = _rows[_used++];
        _current.Reset(isVerbatim);
    }

    /// <summary>A line; reused from table to table.</summary>
    private sealed class Row
    {
        public int[] Starts { get; } = new int[ColumnCount];

        public int[] Lengths { get; } = new int[ColumnCount];

        public int[] Widths { get; } = new int[ColumnCount];

        public int Columns { get; set; }

        public int SuffixStart { get; set; }

        public int SuffixLength { get; set; }

        public bool IsVerbatim { get; private set; }

        public void Reset(bool isVerbatim)
        {
            Array.Clear(Lengths, 0, ColumnCount);
            Array.Clear(Widths, 0, ColumnCount);
            Columns = 0;
            SuffixLength = 0;
            IsVerbatim = isVerbatim;
        }
    }
}
