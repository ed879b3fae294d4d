using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Execution.Plans;

/// <summary>The columns that a statement reads: those of a record, side by side, and what else is looked at, once each.</summary>
internal sealed class SelectedColumns
{
    private readonly List<(string Alias, ScalarInfo Field)> _columns = [];
    private readonly string _alias;

    /// <summary>Begins with the columns of the statement's own records.</summary>
    public SelectedColumns(string alias, IReadOnlyList<ScalarInfo> fields)
    {
        _alias = alias;
        Append(alias, fields);
    }

    /// <summary>How many there are.</summary>
    public int Count => _columns.Count;

    /// <summary>The column of an ordinal.</summary>
    public (string Alias, ScalarInfo Field) this[int ordinal] => _columns[ordinal];

    /// <summary>Adds columns that are to stand side by side; the ordinal of the first.</summary>
    public int Append(string alias, IReadOnlyList<ScalarInfo> fields)
    {
        var first = _columns.Count;
        foreach (var field in fields)
        {
            _columns.Add((alias, field));
        }

        return first;
    }

    /// <summary>The ordinal of a column, which is added unless it is there.</summary>
    public int Require(string alias, ScalarInfo field)
    {
        var ordinal = _columns.IndexOf((alias, field));
        if (ordinal < 0)
        {
            ordinal = _columns.Count;
            _columns.Add((alias, field));
        }

        return ordinal;
    }

    /// <summary>Columns of the statement's own records.</summary>
    public List<KeyColumn> Require(IReadOnlyList<ScalarInfo> fields)
    {
        var columns = new List<KeyColumn>(fields.Count);
        foreach (var field in fields)
        {
            columns.Add(new KeyColumn(Require(_alias, field), field));
        }

        return columns;
    }
}
