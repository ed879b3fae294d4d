using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes orders. Relations on the way are joined first; the expression of each term can then be used anywhere in the statement.</summary>
internal sealed class OrderCompiler
{
    private readonly SqlWriter _writer;
    private readonly string _alias;
    private readonly IReadOnlyList<OrderTerm> _terms;
    private readonly Dictionary<OrderTerm, string[]> _aliases = new(ReferenceEqualityComparer.Instance);

    public OrderCompiler(SqlWriter writer, IReadOnlyList<OrderTerm> terms, string alias)
    {
        (_writer, _terms, _alias) = (writer, terms, alias);
        foreach (var term in terms)
        {
            _aliases[term] = [.. term.Path.Select(_ => writer.NewAlias())];
        }
    }

    /// <summary>Writes the joins that the terms need; stands behind <c>FROM table AS alias</c>.</summary>
    public void WriteJoins()
    {
        foreach (var term in _terms)
        {
            var outer = _alias;
            for (var step = 0; step < term.Path.Count; step++)
            {
                var relation = term.Path[step];
                var target = _aliases[term][step];
                _writer.Append(" LEFT JOIN ").Table(relation.Target).Append(" AS ").Identifier(target).Append(" ON ");
                for (var index = 0; index < relation.LocalFields.Count; index++)
                {
                    _writer.Append(index == 0 ? "" : " AND ").Column(target, relation.RemoteFields[index]).Append(" = ").Column(outer, relation.LocalFields[index]);
                }

                outer = target;
            }
        }
    }

    /// <summary>Writes <c> ORDER BY …</c>, or nothing without terms.</summary>
    public void WriteOrderBy(bool reversed)
    {
        if (_terms.Count > 0)
        {
            _writer.Append(" ORDER BY ");
            WriteTerms(reversed);
        }
    }

    /// <summary>Writes the terms with their directions.</summary>
    public void WriteTerms(bool reversed)
    {
        for (var index = 0; index < _terms.Count; index++)
        {
            var term = _terms[index];
            _writer.Append(index == 0 ? "" : ", ");
            WriteExpression(term);
            _writer.Append(term.Descending != reversed ? " DESC" : " ASC");
            if (term.NullsFirst is { } first)
            {
                _writer.Append(first != reversed ? " NULLS FIRST" : " NULLS LAST");
            }
        }
    }

    /// <summary>Writes what a term orders by.</summary>
    public void WriteExpression(OrderTerm term)
    {
        var alias = term.Path.Count == 0 ? _alias : _aliases[term][^1];
        switch (term)
        {
            case FieldOrder field:
                _writer.Column(alias, field.Field);
                break;
            case RelationCountOrder count:
                _writer.Append("(");
                CountCompiler.Write(_writer, count.Relation, null, alias);
                _writer.Append(")");
                break;
            case AggregateOrder aggregate:
                _writer.Dialect.Aggregate(_writer, aggregate.Function, alias, aggregate.Field);
                break;
            case RelevanceOrder relevance:
                _writer.Dialect.Relevance(_writer, alias, relevance);
                break;
            default:
                throw new InvalidOperationException($"No SQL for a '{term.GetType().Name}'.");
        }
    }
}
