using System.Text.Json;
using SchemaFirst.Runtime.Json;

namespace SchemaFirst.Runtime.Requests;

/// <summary>
/// A request's document as a flat list of tokens, with its values beside it. Tokens are the form by which plans are found;
/// a plan names a value by its token, so that lists of any length share one.
/// </summary>
internal sealed class RequestTape : ArgumentWriter
{
    private const int LargestKept = 4096;

    private int[] _open = new int[8];
    private int _depth;
    private readonly List<int> _pins = [];
    private Dictionary<int, JsonElement>? _json;
    private TapeToken[] _tokens = new TapeToken[32];
    private RequestValue[] _values = new RequestValue[8];
    private int _tokenCount;
    private int _valueCount;
    private int _rowDepth = -1;
    private int _lastRow = -1;
    private int _rowsToCome;

    /// <summary>The tokens so far.</summary>
    public ReadOnlySpan<TapeToken> Tokens => _tokens.AsSpan(0, _tokenCount);

    /// <summary>The document.</summary>
    public RequestNode Root => new(this, 0);

    /// <summary>Value tokens that binding read as part of the form; a plan holds only for equal values there.</summary>
    public IReadOnlyList<int> Pins => _pins;

    public ref readonly TapeToken this[int token] => ref _tokens[token];

    public RequestValue ValueAt(int token) => _values[_tokens[token].A];

    /// <summary>Forgets what was written; false where that was so much that its room is better given up.</summary>
    public bool TryClear()
    {
        if (_tokens.Length > LargestKept || _values.Length > LargestKept)
        {
            return false;
        }

        Array.Clear(_values, 0, _valueCount);
        (_tokenCount, _valueCount, _depth, _rowDepth, _lastRow, _json) = (0, 0, 0, -1, -1, null);
        _pins.Clear();
        return true;
    }

    /// <summary>Says what JSON the next token was made of.</summary>
    public void Remember(JsonElement json) => (_json ??= [])[_tokenCount] = json;

    /// <summary>The elements at a token as JSON texts: what a list of JSON takes. One value stands for a list of one.</summary>
    public RequestValue[] JsonListAt(int token)
    {
        if (_json?.TryGetValue(token, out var json) == true)
        {
            return json.ValueKind == JsonValueKind.Array
                ? [.. json.EnumerateArray().Select(static element => RequestValue.Json(JsonText.Document(element)))]
                : [RequestValue.Json(JsonText.Compact(json))];
        }

        return ValuesAt(token).ToArray();
    }

    /// <summary>Says that the next token was not made of plain JSON.</summary>
    public void Forget() => _json?.Remove(_tokenCount);

    /// <summary>The value at a token as JSON text, whatever stands there: what a field that holds JSON takes.</summary>
    public string JsonAt(int token)
    {
        if (_json?.TryGetValue(token, out var json) == true)
        {
            return JsonText.Compact(json);
        }

        return _tokens[token].Kind == TapeTokenKind.Value && ValueAt(token).Kind == RequestValueKind.Json
            ? ValueAt(token).String
            : throw new QueryValidationException("P2009", $"'{new RequestNode(this, token).Path()}' wants a JSON value");
    }

    /// <summary>The values of a list, or the one value that stands for a list of one.</summary>
    public ReadOnlyMemory<RequestValue> ValuesAt(int token)
    {
        switch (_tokens[token].Kind)
        {
            case TapeTokenKind.ValueList:
                return _values.AsMemory(_tokens[token].A, _tokens[token].B);
            case TapeTokenKind.ArrayStart:
                var values = new List<RequestValue>();
                foreach (var element in new RequestNode(this, token).Elements)
                {
                    values.Add(ValueAt(element.Token));
                }

                return values.ToArray();
            default:
                return _values.AsMemory(_tokens[token].A, 1);
        }
    }

    /// <summary>How many rows an object of <see cref="BeginRows"/> stands for; 0 for an object by itself.</summary>
    public int RowsAt(int token) => _tokens[token].B;

    /// <summary>The value of a row's column.</summary>
    /// <param name="column">The column's token in the object that stands for the rows.</param>
    /// <param name="row">Which row.</param>
    /// <param name="width">How many values a row has.</param>
    public ref readonly RequestValue CellAt(int column, int row, int width) => ref _values[_tokens[column].A + (row * width)];

    public void Pin(int token)
    {
        if (!_pins.Contains(token))
        {
            _pins.Add(token);
        }
    }

    public override void BeginObject() => Open(TapeTokenKind.ObjectStart);

    public override void EndObject()
    {
        Close(TapeTokenKind.ObjectEnd);
        if (_depth == _rowDepth)
        {
            EndRow(_tokens[_tokenCount - 1].A);
        }
    }

    public override void BeginArray() => Open(TapeTokenKind.ArrayStart);

    public override void EndArray()
    {
        var start = _open[_depth - 1];
        if (!IsOfOneKind(start + 1))
        {
            Close(TapeTokenKind.ArrayEnd);
            return;
        }

        _depth--;
        var count = _tokenCount - start - 1;
        _tokens[start] = count == 0
            ? new TapeToken(TapeTokenKind.ValueList, default, 0, 0, null, null)
            : new TapeToken(TapeTokenKind.ValueList, _tokens[start + 1].ValueKind, _tokens[start + 1].A, count, null, null);
        _tokenCount = start + 1;
    }

    public override void BeginRows(int count)
    {
        Open(TapeTokenKind.ArrayStart);
        (_rowDepth, _lastRow, _rowsToCome) = (_depth, -1, count);
    }

    public override void EndRows()
    {
        _rowDepth = -1;
        EndArray();
    }

    public override void Name(string name) => Add(new TapeToken(TapeTokenKind.Name, default, 0, 0, name, null));

    public override void Null() => Add(new TapeToken(TapeTokenKind.Null, default, _depth == _rowDepth + 1 && _rowDepth >= 0 ? Keep(default) : 0, 0, null, null));

    public override void Value(RequestValue value) => Add(new TapeToken(TapeTokenKind.Value, value.Kind, Keep(value), 0, null, null));

    public override void Keyword(string word) => Add(new TapeToken(TapeTokenKind.Keyword, default, 0, 0, word, null));

    public override void Flag(bool value) => Add(new TapeToken(TapeTokenKind.Flag, default, value ? 1 : 0, 0, null, null));

    public override void Count(int value) => Add(new TapeToken(TapeTokenKind.Count, default, value, 0, null, null));

    public override void FieldReference(string model, string field) =>
        Add(new TapeToken(TapeTokenKind.FieldReference, default, 0, 0, field, model));

    public override void JsonNull(string kind) => Add(new TapeToken(TapeTokenKind.JsonNull, default, 0, 0, kind, null));

    // The tokens of a row that is of the last one's form are dropped again: what is left of it are its values.
    private void EndRow(int start)
    {
        var row = _tokens.AsSpan(start, _tokenCount - start);
        if (_rowsToCome > 0)
        {
            Reserve((_rowsToCome - 1) * ((row.Length / 2) - 1));   // each value has its name before it
            _rowsToCome = 0;
        }

        if (!RowForm.IsPlain(row))
        {
            _lastRow = -1;
        }
        else if (_lastRow >= 0 && RowForm.TryMerge(_tokens.AsSpan(_lastRow, start - _lastRow), row))
        {
            _tokenCount = start;
        }
        else
        {
            row[0] = row[0] with { B = 1 };
            _lastRow = start;
        }
    }

    private void Reserve(int values)
    {
        if (_valueCount + values > _values.Length)
        {
            Array.Resize(ref _values, _valueCount + values);
        }
    }

    private int Keep(in RequestValue value)
    {
        if (_valueCount == _values.Length)
        {
            Array.Resize(ref _values, _valueCount * 2);
        }

        _values[_valueCount] = value;
        return _valueCount++;
    }

    private bool IsOfOneKind(int first)
    {
        for (var token = first; token < _tokenCount; token++)
        {
            if (_tokens[token].Kind != TapeTokenKind.Value || _tokens[token].ValueKind != _tokens[first].ValueKind)
            {
                return false;
            }
        }

        return true;
    }

    private void Open(TapeTokenKind kind)
    {
        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, _depth * 2);
        }

        _open[_depth++] = _tokenCount;
        Add(new TapeToken(kind, default, -1, 0, null, null));
    }

    private void Close(TapeTokenKind kind)
    {
        var start = _open[--_depth];
        _tokens[start] = _tokens[start] with { A = _tokenCount };
        Add(new TapeToken(kind, default, start, 0, null, null));
    }

    private void Add(in TapeToken token)
    {
        if (_tokenCount == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokenCount * 2);
        }

        _tokens[_tokenCount++] = token;
    }
}
