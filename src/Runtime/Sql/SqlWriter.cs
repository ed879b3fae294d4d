using System.Globalization;
using System.Text;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes one statement: text and, beside it, where each parameter comes from. Values never become text.</summary>
internal sealed class SqlWriter(SqlDialect dialect)
{
    private readonly StringBuilder _text = new();
    private readonly List<ParameterSlot> _slots = [];
    private Dictionary<ScalarInfo, (AggregateFunction Function, ScalarInfo Field)>? _aggregates;
    private int _aliases;

    /// <summary>The database's SQL.</summary>
    public SqlDialect Dialect { get; } = dialect;

    /// <summary>True once something was written whose best plan depends on values: <see cref="SqlStatement.PlannedPerCall"/>.</summary>
    public bool PlannedPerCall { get; set; }

    /// <summary>True while conditions are written on few rows: those of one key, those related to one row.</summary>
    public bool RowsAreFew { get; private set; }

    /// <summary>True where the statement wants the first rows only.</summary>
    public bool StopsEarly { get; init; }

    /// <summary>The finished statement.</summary>
    public SqlStatement ToStatement() => new(_text.ToString(), [.. _slots]) { PlannedPerCall = PlannedPerCall };

    /// <summary>A table alias not used yet.</summary>
    public string NewAlias() => "t" + (_aliases++).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes SQL as it is.</summary>
    public SqlWriter Append(string sql)
    {
        _text.Append(sql);
        return this;
    }

    /// <summary>Writes a whole number.</summary>
    public SqlWriter Append(long number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    /// <summary>Writes a quoted name.</summary>
    public SqlWriter Identifier(string name)
    {
        _text.Append('"').Append(name.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }

    /// <summary>Writes a table's name with its schema.</summary>
    public SqlWriter Table(string? schema, string table)
    {
        if (schema is not null)
        {
            Identifier(schema).Append(".");
        }

        return Identifier(table);
    }

    /// <summary>Writes a model's table.</summary>
    public SqlWriter Table(ModelInfo model) => Table(model.Schema, model.Table);

    /// <summary>Writes a column of an aliased table; of the statement's own table where the alias is null.</summary>
    public SqlWriter Column(string? alias, string column)
    {
        if (alias is not null)
        {
            _text.Append(alias.StartsWith('"') ? alias : $"\"{alias}\"").Append('.');
        }

        return Identifier(column);
    }

    /// <summary>Writes a field's column, or the aggregate that it stands for.</summary>
    public SqlWriter Column(string? alias, ScalarInfo field)
    {
        if (_aggregates is null || !_aggregates.TryGetValue(field, out var aggregate))
        {
            return Column(alias, field.Column);
        }

        Append(SqlNames.Of(aggregate.Function)).Append("(");
        return Column(alias, aggregate.Field.Column).Append(")");
    }

    /// <summary>Lets a field stand for an aggregate.</summary>
    public void Define(ScalarInfo result, AggregateFunction function, ScalarInfo field) => (_aggregates ??= [])[result] = (function, field);

    /// <summary>Writes a parameter.</summary>
    public SqlWriter Parameter(ParameterSlot slot)
    {
        _slots.Add(slot);
        Dialect.Placeholder(this, _slots.Count, slot);
        return this;
    }

    /// <summary>Writes an operand to be compared with a field.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="field">The field whose type the value takes; null for a plain value.</param>
    /// <param name="alias">The alias of the row, for an operand that is a column.</param>
    /// <param name="shape">What is made of a value.</param>
    public SqlWriter Operand(Operand operand, ScalarInfo? field, string? alias, ParameterShape shape = ParameterShape.Plain) => operand switch
    {
        ValueOperand value => Parameter(new ParameterSlot(ParameterSource.Value, value.Token, field, shape)),
        ConstantOperand constant => Parameter(new ParameterSlot(ParameterSource.Constant, 0, field, shape, constant.Value)),
        RuntimeOperand runtime => Parameter(new ParameterSlot(ParameterSource.Runtime, runtime.Index, field, shape)),
        FieldOperand column => Column(alias, column.Field),
        _ => throw new InvalidOperationException($"A '{operand.GetType().Name}' is no operand of a comparison."),
    };

    /// <summary>Writes a list that a column is compared with.</summary>
    public SqlWriter List(Operand operand, ScalarInfo? field) => operand switch
    {
        RuntimeOperand runtime => Parameter(new ParameterSlot(ParameterSource.Runtime, runtime.Index, field)),
        ValueOperand value => Parameter(new ParameterSlot(ParameterSource.List, value.Token, field)),
        _ => throw new InvalidOperationException($"A '{operand.GetType().Name}' is no list."),
    };

    /// <summary>Writes something about few rows.</summary>
    public SqlWriter AmongFew<T>(T item, Action<SqlWriter, T> write)
    {
        var before = RowsAreFew;
        RowsAreFew = true;
        write(this, item);
        RowsAreFew = before;
        return this;
    }

    /// <summary>Writes pieces with a separator between them.</summary>
    public SqlWriter Join<T>(string separator, IReadOnlyList<T> items, Action<SqlWriter, T> write)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0)
            {
                _text.Append(separator);
            }

            write(this, items[index]);
        }

        return this;
    }
}
