using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>
/// Unique selectors of several records as one condition. Selectors by the same key become one list for each of its columns, so that the condition
/// stays small however many there are; others are joined by OR.
/// </summary>
internal sealed class SelectorSet
{
    private readonly ScalarInfo[]? _fields;
    private readonly int[][]? _tokens;
    private readonly int _count;

    /// <summary>Makes the condition.</summary>
    /// <param name="selectors">The selectors.</param>
    /// <param name="links">How many values the statement takes besides; the lists come behind them.</param>
    public SelectorSet(IReadOnlyList<Filter> selectors, int links)
    {
        _count = selectors.Count;
        if (selectors.Count > 1 && TryGetKeys(selectors, out var fields, out var tokens))
        {
            (_fields, _tokens) = (fields, tokens);
            Filter = new KeysFilter(_fields, [.. _fields.Select((_, place) => new RuntimeOperand(links + place))]);
            Links = links + _fields.Length;
        }
        else
        {
            Filter = selectors.Count == 1 ? selectors[0] : new OrFilter(selectors);
            Links = links;
        }
    }

    /// <summary>The condition.</summary>
    public Filter Filter { get; }

    /// <summary>How many values a statement with the condition takes.</summary>
    public int Links { get; }

    /// <summary>How many selectors there are.</summary>
    public int Count => _count;

    /// <summary>The values that the statement takes: those given, and the lists.</summary>
    public SqlParameter[] Complete(WriteRun run, SqlParameter[] given) => _fields is null ? given : [.. given, .. Lists(run)];

    /// <summary>How many different records are selected.</summary>
    public long Distinct(WriteRun run)
    {
        if (_fields is null)
        {
            return _count;
        }

        var keys = new HashSet<RecordKey>();
        foreach (var tokens in _tokens!)
        {
            keys.Add(RecordKey.From(Values(run, tokens)));
        }

        return keys.Count;
    }

    private SqlParameter[] Lists(WriteRun run)
    {
        var columns = new RequestValue[_fields!.Length][];
        for (var place = 0; place < columns.Length; place++)
        {
            columns[place] = new RequestValue[_count];
        }

        for (var index = 0; index < _count; index++)
        {
            var values = Values(run, _tokens![index]);
            for (var place = 0; place < columns.Length; place++)
            {
                columns[place][index] = values[place];
            }
        }

        return [.. columns.Select((column, place) => SqlParameter.From(column, _fields[place]))];
    }

    private RequestValue[] Values(WriteRun run, int[] tokens)
    {
        var values = new RequestValue[tokens.Length];
        for (var place = 0; place < values.Length; place++)
        {
            values[place] = ValueConversion.Canonical(run.Context.Tape.ValueAt(tokens[place]), _fields![place]);
        }

        return values;
    }

    private static bool TryGetKeys(IReadOnlyList<Filter> selectors, [NotNullWhen(true)] out ScalarInfo[]? fields, out int[][] tokens)
    {
        (fields, tokens) = (null, new int[selectors.Count][]);
        for (var index = 0; index < selectors.Count; index++)
        {
            if (UniqueSelector.Equalities(selectors[index]) is not { } equalities)
            {
                return false;
            }

            ScalarInfo[] these = [.. equalities.Select(static equality => equality.Field)];
            fields ??= these;
            if (!fields.AsSpan().SequenceEqual(these))
            {
                fields = null;
                return false;
            }

            tokens[index] = [.. equalities.Select(static equality => equality.Token)];
        }

        return fields is not null;
    }
}
