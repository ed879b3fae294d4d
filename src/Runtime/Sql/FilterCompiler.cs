using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes filters as SQL conditions.</summary>
internal static class FilterCompiler
{
    /// <summary>Writes <c> WHERE …</c>, or nothing without a filter.</summary>
    public static void WriteWhere(SqlWriter writer, Filter? filter, string? alias)
    {
        if (filter is not null)
        {
            writer.Append(" WHERE ");
            Write(writer, filter, alias);
        }
    }

    /// <summary>Writes a condition on the row of <paramref name="alias"/> (null: the statement's own table).</summary>
    public static void Write(SqlWriter writer, Filter filter, string? alias)
    {
        switch (filter)
        {
            case AndFilter all when KeyConditions.Holds(all.Parts):
                writer.AmongFew(all, (few, both) => WriteList(few, both.Parts, " AND ", "1=1", alias));
                break;
            case AndFilter and:
                WriteList(writer, and.Parts, " AND ", "1=1", alias);
                break;
            case OrFilter or:
                WriteList(writer, or.Parts, " OR ", "1=0", alias);
                break;
            case NotFilter not:
                WriteNegated(writer, not.Inner, alias);
                break;
            case CompareFilter compare:
                WriteComparison(writer, compare, alias);
                break;
            case NullFilter nullness:
                writer.Column(alias, nullness.Field).Append(nullness.IsNull ? " IS NULL" : " IS NOT NULL");
                break;
            case InFilter { IgnoreCase: true } list:
                writer.Dialect.InIgnoringCase(writer, alias, list);
                break;
            case InFilter list:
                writer.Dialect.InList(writer, alias, list.Field, list.List, list.Negated);
                break;
            case SearchFilter search:
                writer.Dialect.Search(writer, alias, search);
                break;
            case ScalarListFilter list:
                writer.Dialect.ScalarList(writer, alias, list);
                break;
            case EmptyListFilter empty:
                writer.Dialect.EmptyList(writer, alias, empty);
                break;
            case JsonMatchFilter json:
                writer.Dialect.Json(writer, alias, json);
                break;
            case RelationFilter relation:
                RelationFilterCompiler.Write(writer, relation, alias);
                break;
            case KeysFilter keys:
                WriteKeys(writer, keys, alias);
                break;
            case AggregateFilter aggregate:
                writer.Define(aggregate.Result, aggregate.Function, aggregate.Field);
                Write(writer, aggregate.Condition, alias);
                break;
            default:
                throw new InvalidOperationException($"No SQL for a '{filter.GetType().Name}'.");
        }
    }

    /// <summary>The SQL sign of a comparison.</summary>
    public static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => " = ",
        Comparison.NotEqual => " <> ",
        Comparison.Less => " < ",
        Comparison.LessOrEqual => " <= ",
        Comparison.Greater => " > ",
        Comparison.GreaterOrEqual => " >= ",
        _ => throw new InvalidOperationException($"'{comparison}' compares by pattern."),
    };

    // Negation goes down to the single conditions, because a condition on JSON is one on its type too, and that part is not negated:
    // what has another type is neither greater nor "not greater".
    private static void WriteNegated(SqlWriter writer, Filter filter, string? alias)
    {
        switch (filter)
        {
            case AndFilter and:
                Write(writer, new OrFilter([.. and.Parts.Select(static part => new NotFilter(part))]), alias);
                break;
            case OrFilter or:
                Write(writer, new AndFilter([.. or.Parts.Select(static part => new NotFilter(part))]), alias);
                break;
            case NotFilter not:
                Write(writer, not.Inner, alias);
                break;
            case JsonMatchFilter { Condition: >= JsonCondition.Less and <= JsonCondition.GreaterOrEqual } json:
                Write(writer, json with { Condition = Opposite(json.Condition) }, alias);
                break;
            case RelationFilter { Quantifier: RelationQuantifier.Is } relation:
                Write(writer, relation with { Quantifier = RelationQuantifier.IsNot }, alias);
                break;
            case RelationFilter { Quantifier: RelationQuantifier.IsNot } relation:
                Write(writer, relation with { Quantifier = RelationQuantifier.Is }, alias);
                break;
            case JsonMatchFilter { Condition: >= JsonCondition.StringContains } json:
                Write(writer, json with { Negated = !json.Negated }, alias);
                break;
            default:
                writer.Append("(NOT ");
                Write(writer, filter, alias);
                writer.Append(")");
                break;
        }
    }

    private static JsonCondition Opposite(JsonCondition condition) => condition switch
    {
        JsonCondition.Less => JsonCondition.GreaterOrEqual,
        JsonCondition.LessOrEqual => JsonCondition.Greater,
        JsonCondition.Greater => JsonCondition.LessOrEqual,
        _ => JsonCondition.Less,
    };

    private static void WriteComparison(SqlWriter writer, CompareFilter filter, string? alias)
    {
        if (filter.IgnoreCase)
        {
            writer.Dialect.CompareIgnoringCase(writer, alias, filter);
        }
        else if (filter.Comparison >= Comparison.Contains)
        {
            writer.Dialect.Like(writer, alias, filter);
        }
        else
        {
            writer.Column(alias, filter.Field).Append(Sign(filter.Comparison)).Operand(filter.Operand, filter.Field, alias);
        }
    }

    private static void WriteKeys(SqlWriter writer, KeysFilter keys, string? alias)
    {
        if (keys.Fields.Count == 1)
        {
            writer.Dialect.InList(writer, alias, keys.Fields[0], keys.Lists[0], negated: false);
        }
        else
        {
            writer.Dialect.InLists(writer, alias, keys.Fields, keys.Lists);
        }
    }

    private static void WriteList(SqlWriter writer, IReadOnlyList<Filter> parts, string separator, string none, string? alias)
    {
        if (parts.Count == 0)
        {
            writer.Append(none);
        }
        else if (parts.Count == 1)
        {
            Write(writer, parts[0], alias);
        }
        else
        {
            writer.Append("(").Join(separator, parts, (inner, part) => Write(inner, part, alias)).Append(")");
        }
    }
}
