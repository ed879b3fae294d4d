using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Execution.Plans;

/// <summary>Makes statements of read queries: one for the top, one for each selected relation.</summary>
internal sealed class ReadCompiler
{
    private readonly SqlDialect _dialect;
    private readonly ReadQuery _query;
    private readonly RelationInfo? _relation;
    private readonly SqlWriter _writer;
    private readonly string _alias;
    private readonly string? _link;
    private readonly OrderCompiler _order;
    private readonly SelectedColumns _columns;
    private readonly JoinCompiler _joins;
    private readonly bool _cursorInMemory;
    private readonly bool _inMemory;
    private readonly bool _windowed;
    private IReadOnlyList<ScalarInfo> _keys = [];

    private ReadCompiler(ReadQuery query, RelationInfo? relation, SqlDialect dialect, bool ofManyParents)
    {
        (_query, _relation, _dialect) = (query, relation, dialect);
        _writer = new SqlWriter(dialect) { StopsEarly = query.Take is not null };
        _alias = _writer.NewAlias();
        _link = relation?.Kind == RelationKind.ManyToMany ? _writer.NewAlias() : null;
        _order = new OrderCompiler(_writer, query.OrderBy, _alias);
        _columns = new SelectedColumns(_alias, query.Selection.Scalars);
        _joins = new JoinCompiler(_writer, _columns);
        // As in Prisma, a cursor under many parents is one of each parent's own records, and leaves nothing of those that do not have it.
        _cursorInMemory = query.Cursor.Count > 0 && (ofManyParents || !CursorCompiler.CanCompare(query));
        _inMemory = _cursorInMemory || query.Distinct.Count > 0;
        _windowed = relation is not null && !_inMemory && (query.Take is not null || query.Skip > 0);
    }

    /// <summary>Compiles a read at the top.</summary>
    public static LoadStep Compile(ReadQuery query, SqlDialect dialect) => new ReadCompiler(query, null, dialect, ofManyParents: false).Compile();

    /// <summary>Compiles the read of many records by the values of a key, one list for each of its fields; rows carry the key.</summary>
    public static LoadStep CompileByKeys(ReadQuery query, IReadOnlyList<ScalarInfo> key, SqlDialect dialect)
    {
        var filter = new KeysFilter(key, [.. key.Select(static (_, index) => new RuntimeOperand(index))]);
        return new ReadCompiler(query with { Where = filter, IsSingle = false }, null, dialect, ofManyParents: false) { _keys = key }.Compile();
    }

    /// <summary>Compiles the read of a relation's records for the keys of their parents.</summary>
    /// <param name="query">The read.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="dialect">The database's SQL.</param>
    /// <param name="ofManyParents">False where there is at most one parent.</param>
    public static LoadStep CompileRelated(ReadQuery query, RelationInfo relation, SqlDialect dialect, bool ofManyParents = true) =>
        new ReadCompiler(query, relation, dialect, ofManyParents).Compile();

    private LoadStep Compile()
    {
        // What later steps look at is read too, behind the selected columns unless it is one of them.
        var distinct = _columns.Require(_query.Distinct);
        var cursor = _cursorInMemory ? _columns.Require([.. _query.Cursor.Select(static field => field.Field)]) : [];
        var children = new List<ChildStep>();
        var joined = new List<JoinedRecord>();
        for (var place = 0; place < _query.Selection.Relations.Count; place++)
        {
            var selected = _query.Selection.Relations[place];
            if (_joins.TryJoin(selected, place, _alias) is { } record)
            {
                joined.Add(record);
            }
            else
            {
                var step = CompileRelated(selected.Query, selected.Relation, _dialect, ofManyParents: _relation is not null || !_query.IsSingle);
                children.Add(new ChildStep(selected, place, _columns.Require(selected.Relation.LocalFields), step));
            }
        }

        IReadOnlyList<KeyColumn> parentKey = _relation is null ? _columns.Require(_keys)
            : _link is null ? _columns.Require(_relation.RemoteFields)
            : [new KeyColumn(_columns.Count, _relation.LocalFields[0])];

        if (_windowed)
        {
            _writer.Append("SELECT * FROM (");
        }

        WriteColumns();
        WriteFrom();
        WriteConditions();
        WriteOrder();
        return new LoadStep
        {
            Statement = _writer.ToStatement(),
            Record = new RecordPlaces(_query.Selection, 0, _columns.Count + (_link is null ? 0 : 1), joined),
            ParentKey = parentKey,
            Children = children,
            Processing = Processing(distinct, cursor),
        };
    }

    private RowProcessing? Processing(IReadOnlyList<KeyColumn> distinct, IReadOnlyList<KeyColumn> cursor)
    {
        if (!_inMemory)
        {
            return _query.IsReversed ? new RowProcessing { Reverse = true } : null;
        }

        return new RowProcessing
        {
            Distinct = distinct,
            Cursor = cursor,
            CursorValues = _query.Cursor,
            Skip = _query.Skip,
            Take = _query.Take is { } take ? Math.Abs(take) : null,
            Reverse = _query.IsReversed,
        };
    }

    private void WriteColumns()
    {
        _writer.Append("SELECT ");
        for (var index = 0; index < _columns.Count; index++)
        {
            _writer.Append(index == 0 ? "" : ", ");
            var (alias, field) = _columns[index];
            _dialect.SelectColumn(_writer, alias, field);
            if (_windowed)
            {
                _writer.Append(" AS ").Identifier($"c{index}");
            }
        }

        var separator = _columns.Count == 0 ? "" : ", ";
        if (_link is not null)
        {
            _writer.Append(separator).Column(_link, _relation!.Link!.LocalColumn).Append(" AS ").Identifier("k");
            separator = ", ";
        }

        foreach (var count in _query.Selection.Counts)
        {
            _writer.Append(separator).Append("(");
            CountCompiler.Write(_writer, count.Relation, count.Where, _alias);
            _writer.Append(")");
            separator = ", ";
        }

        if (separator.Length == 0)
        {
            _writer.Append("1");
        }

        if (_windowed)
        {
            _writer.Append(", ROW_NUMBER() OVER (PARTITION BY ");
            WriteParentColumns();
            _order.WriteOrderBy(_query.IsReversed);
            _writer.Append(") AS ").Identifier("n");
        }
    }

    private void WriteFrom()
    {
        _writer.Append(" FROM ").Table(_query.Model).Append(" AS ").Identifier(_alias);
        if (_link is not null)
        {
            _writer.Append(" INNER JOIN ").Table(_relation!.Link!.Schema, _relation.Link.Table).Append(" AS ").Identifier(_link).Append(" ON ")
                .Column(_link, _relation.Link.RemoteColumn).Append(" = ").Column(_alias, _relation.RemoteFields[0]);
        }

        _order.WriteJoins();
        _joins.WriteJoins();
    }

    private void WriteConditions()
    {
        var separator = " WHERE ";
        if (_link is not null)
        {
            _writer.Append(separator).Column(_link, _relation!.Link!.LocalColumn);
            _dialect.InListTail(_writer, _relation.LocalFields[0], new RuntimeOperand(0), negated: false);
            separator = " AND ";
        }
        else if (_relation is not null)
        {
            _writer.Append(separator);
            FilterCompiler.Write(_writer, new KeysFilter(_relation.RemoteFields, [.. _relation.RemoteFields.Select(static (_, index) => new RuntimeOperand(index))]), _alias);
            separator = " AND ";
        }

        if (_query.Where is not null)
        {
            _writer.Append(separator);
            if (_relation is null)
            {
                FilterCompiler.Write(_writer, _query.Where, _alias);
            }
            else
            {
                _writer.AmongFew(_query.Where, (few, condition) => FilterCompiler.Write(few, condition, _alias));
            }

            separator = " AND ";
        }

        if (_query.Cursor.Count > 0 && !_cursorInMemory)
        {
            _writer.Append(separator);
            CursorCompiler.Write(_writer, _query, _alias, _order);
        }
    }

    private void WriteOrder()
    {
        if (_windowed)
        {
            _writer.Append(") AS ").Identifier("w").Append(" WHERE ").Identifier("n").Append(" > ").Append(_query.Skip);
            if (_query.Take is { } size)
            {
                _writer.Append(" AND ").Identifier("n").Append(" <= ").Append(_query.Skip + Math.Abs(size));
            }

            _writer.Append(" ORDER BY ").Identifier("n");
            return;
        }

        _order.WriteOrderBy(_query.IsReversed);
        if (!_inMemory && (_query.Take is not null || _query.Skip > 0))
        {
            _dialect.Limit(_writer, _query.Take is { } take ? Math.Abs(take) : null, _query.Skip);
        }
    }

    private void WriteParentColumns()
    {
        if (_link is not null)
        {
            _writer.Column(_link, _relation!.Link!.LocalColumn);
        }
        else
        {
            _writer.Join(", ", _relation!.RemoteFields, (writer, field) => writer.Column(_alias, field));
        }
    }
}
