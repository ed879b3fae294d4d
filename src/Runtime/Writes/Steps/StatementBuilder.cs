using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Makes one statement of a write.</summary>
/// <param name="dialect">The database's SQL.</param>
/// <param name="links">How many values of other rows the statement takes.</param>
internal sealed class StatementBuilder(SqlDialect dialect, int links)
{
    private readonly List<SuppliedValue> _supplies = [];

    /// <summary>Takes the text.</summary>
    public SqlWriter Sql { get; } = new(dialect);

    /// <summary>The finished statement.</summary>
    public WriteStatement Build() => new(Sql.ToStatement(), links, _supplies);

    /// <summary>Writes the value that a column takes.</summary>
    public void Value(WriteValue value, ScalarInfo field)
    {
        switch (value)
        {
            case NullValue:
                Sql.Append("NULL");
                break;
            case DatabaseDefault:
                Sql.Append("DEFAULT");
                break;
            case TokenValue token:
                Sql.Parameter(new ParameterSlot(ParameterSource.Value, token.Token, field));
                break;
            case TokenList list:
                Sql.Parameter(new ParameterSlot(ParameterSource.List, list.Token, field));
                break;
            case ConstantValue constant:
                Sql.Parameter(new ParameterSlot(ParameterSource.Constant, 0, field, ParameterShape.Plain, constant.Value));
                break;
            case LinkValue link:
                Sql.Parameter(new ParameterSlot(ParameterSource.Runtime, link.Index, field));
                break;
            default:
                Sql.Parameter(new ParameterSlot(ParameterSource.Runtime, links + _supplies.Count, field));
                _supplies.Add(new SuppliedValue(value, field));
                break;
        }
    }

    /// <summary>Writes <c>column = …, column = …</c>.</summary>
    public void Assignments(ModelInfo model, IReadOnlyList<ColumnWrite> columns)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            Sql.Append(index == 0 ? "" : ", ").Column(null, columns[index].Field).Append(" = ");
            Assignment(model, columns[index]);
        }
    }

    /// <summary>Writes a condition, or nothing where it always holds.</summary>
    /// <param name="filter">The condition.</param>
    /// <param name="alias">What to put before columns; null for nothing.</param>
    public void Where(Filter filter, string? alias = null)
    {
        if (filter is not AndFilter { Parts.Count: 0 })
        {
            FilterCompiler.WriteWhere(Sql, filter, alias);
        }
    }

    /// <summary>Writes what the statement gives back.</summary>
    public void Returning(RowColumns columns)
    {
        if (columns.Fields.Count > 0)
        {
            Sql.Append(" RETURNING ");
            columns.Write(Sql);
        }
    }

    /// <summary>The table's name, to put before its columns where a bare name would be ambiguous.</summary>
    public static string Qualifier(ModelInfo model) => "\"" + model.Table.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private void Assignment(ModelInfo model, ColumnWrite column)
    {
        if (column.Operation == WriteOperation.Set)
        {
            Value(column.Value, column.Field);
            return;
        }

        Sql.Append("(").Column(Qualifier(model), column.Field).Append(column.Operation switch
        {
            WriteOperation.Increment => " + ",
            WriteOperation.Decrement => " - ",
            WriteOperation.Multiply => " * ",
            WriteOperation.Divide => " / ",
            _ => " || ",
        });
        Value(column.Value, column.Field);
        Sql.Append(")");
    }
}
