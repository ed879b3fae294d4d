using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>SQLite's SQL. Lists travel as one JSON text, so that a statement's text does not depend on their length.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    internal override bool HasInsensitiveMode => false;

    internal override bool HasScalarLists => false;

    internal override bool HasJsonArrayContains => false;

    internal override bool HasFullTextSearch => false;

    internal override bool ChecksInt32 => false;

    internal override bool NamesConstraints => false;

    internal override bool CanSkipDuplicates => false;

    internal override bool HasDefaultKeyword => false;

    internal override bool ListsRelatedKeys => true;

    // SQLite takes 32766, but the driver finds each by a search through the names of all: large statements take the square of their size.
    internal override int MaxParameters => 900;

    // Beyond that, a row gains nothing from standing in a statement with others.
    internal override int InsertedValues => 192;

    internal override void Placeholder(SqlWriter writer, int number, in ParameterSlot slot) => writer.Append("$").Append(number);

    internal override void SelectColumn(SqlWriter writer, string? alias, ScalarInfo field) => writer.Column(alias, field);

    internal override void InListTail(SqlWriter writer, ScalarInfo field, Operand list, bool negated)
    {
        writer.Append(negated ? " NOT IN (SELECT " : " IN (SELECT ")
            .Append(field.Type == ScalarType.Bytes ? "unhex(value)" : "value").Append(" FROM json_each(").List(list, field).Append("))");
    }

    internal override void InLists(SqlWriter writer, string? alias, IReadOnlyList<ScalarInfo> fields, IReadOnlyList<Operand> lists)
    {
        // The n-th elements of all lists belong together: join the lists by place.
        writer.Append("(").Join(", ", fields, (inner, field) => inner.Column(alias, field)).Append(") IN (SELECT ");
        var places = lists.Select(_ => writer.NewAlias()).ToList();
        for (var index = 0; index < places.Count; index++)
        {
            writer.Append(index == 0 ? "" : ", ").Append(fields[index].Type == ScalarType.Bytes ? "unhex(" : "(").Column(places[index], "value").Append(")");
        }

        for (var index = 0; index < places.Count; index++)
        {
            writer.Append(index == 0 ? " FROM json_each(" : " JOIN json_each(").List(lists[index], fields[index]).Append(") AS ").Identifier(places[index]);
            if (index > 0)
            {
                writer.Append(" ON ").Column(places[index], "key").Append(" = ").Column(places[0], "key");
            }
        }

        writer.Append(")");
    }

    internal override void Like(SqlWriter writer, string? alias, CompareFilter filter)
    {
        writer.Column(alias, filter.Field).Append(" LIKE ");
        LikePattern.Write(writer, alias, filter);
    }

    internal override void CompareIgnoringCase(SqlWriter writer, string? alias, CompareFilter filter) =>
        throw new InvalidOperationException("SQLite has no mode that ignores case.");

    internal override void InIgnoringCase(SqlWriter writer, string? alias, InFilter filter) =>
        throw new InvalidOperationException("SQLite has no mode that ignores case.");

    internal override void Json(SqlWriter writer, string? alias, JsonMatchFilter filter) => SqliteJson.Write(writer, alias, filter);

    internal override void ScalarList(SqlWriter writer, string? alias, ScalarListFilter filter) => throw new InvalidOperationException("SQLite has no list columns.");

    internal override void EmptyList(SqlWriter writer, string? alias, EmptyListFilter filter) => throw new InvalidOperationException("SQLite has no list columns.");

    internal override void Search(SqlWriter writer, string? alias, SearchFilter filter) => throw new InvalidOperationException("SQLite has no full-text columns.");

    internal override void Relevance(SqlWriter writer, string? alias, RelevanceOrder order) => throw new InvalidOperationException("SQLite has no full-text columns.");

    internal override void SelectAggregate(SqlWriter writer, AggregateFunction function, string? alias, ScalarInfo field, ScalarInfo result) =>
        Aggregate(writer, function, alias, field);

    internal override void Limit(SqlWriter writer, long? take, long skip)
    {
        writer.Append(" LIMIT ").Append(take ?? -1);
        if (skip > 0)
        {
            writer.Append(" OFFSET ").Append(skip);
        }
    }

    // Prisma's form for SQLite is the whole path as one text ('$.a.b'), for others a list of steps: either is known.
    internal override string JsonPath(IReadOnlyList<string> steps) => steps is ["$" or ['$', '.' or '[', ..]]
        ? steps[0]
        : "$" + string.Concat(steps.Select(static step => step.Length > 0 && step.All(char.IsAsciiDigit) ? $"[{step}]" : $".\"{step.Replace("\"", "\\\"", StringComparison.Ordinal)}\""));
}
