using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Sql;

/// <summary>How a database differs from others in the SQL that requests need. Algorithms ask it; nobody asks for a database's name.</summary>
public abstract class SqlDialect
{
    /// <summary>True where comparing texts can ignore case (<c>mode: insensitive</c>).</summary>
    internal abstract bool HasInsensitiveMode { get; }

    /// <summary>True where columns can hold lists.</summary>
    internal abstract bool HasScalarLists { get; }

    /// <summary>True where JSON lists can be asked for an element (<c>array_contains</c>).</summary>
    internal abstract bool HasJsonArrayContains { get; }

    /// <summary>True where texts can be searched and ordered by relevance.</summary>
    internal abstract bool HasFullTextSearch { get; }

    /// <summary>True where Int columns are held to 32 bits.</summary>
    internal abstract bool ChecksInt32 { get; }

    /// <summary>True where a unique violation tells the constraint's name rather than its columns.</summary>
    internal abstract bool NamesConstraints { get; }

    /// <summary>True where <c>createMany</c> can leave rows alone that are there already.</summary>
    internal abstract bool CanSkipDuplicates { get; }

    /// <summary>True where <c>DEFAULT</c> can stand for a value in a row to insert.</summary>
    internal abstract bool HasDefaultKeyword { get; }

    /// <summary>True where a condition on related rows is better asked of a list of keys, made once, than for each row: a planner that joins does so by itself.</summary>
    internal virtual bool ListsRelatedKeys => false;

    /// <summary>
    /// True where a page of rows is joined row by row. A planner that weighs joins takes a limit for a hint only, and may read the joined table from
    /// its beginning: there the records that a page leads to are asked for by their keys, once the page is known.
    /// </summary>
    internal virtual bool JoinsPages => true;

    /// <summary>How many parameters a statement can have.</summary>
    internal abstract int MaxParameters { get; }

    /// <summary>Writes the placeholder of a parameter, cast where the database would not find its type by itself.</summary>
    internal abstract void Placeholder(SqlWriter writer, int number, in ParameterSlot slot);

    /// <summary>Writes what stands in the place of a column in a result, so that its value can be read.</summary>
    internal abstract void SelectColumn(SqlWriter writer, string? alias, ScalarInfo field);

    /// <summary>Writes <c>column IN list</c>; the list is one parameter, whatever its length.</summary>
    internal void InList(SqlWriter writer, string? alias, ScalarInfo field, Operand list, bool negated)
    {
        writer.Column(alias, field);
        InListTail(writer, field, list, negated);
    }

    /// <summary>Writes what comes behind the left side of <c>IN list</c>; the values have a field's type.</summary>
    internal abstract void InListTail(SqlWriter writer, ScalarInfo field, Operand list, bool negated);

    /// <summary>Writes <c>(columns) IN lists</c> for several columns; one parameter for each column.</summary>
    internal abstract void InLists(SqlWriter writer, string? alias, IReadOnlyList<ScalarInfo> fields, IReadOnlyList<Operand> lists);

    /// <summary>True where rows can be read from lists, one for each column: then a statement for many rows does not depend on their number.</summary>
    internal virtual bool HasRowsOfLists => false;

    /// <summary>How many values a statement for many rows takes at best, where each is a parameter.</summary>
    internal virtual int InsertedValues => MaxParameters;

    /// <summary>Writes lists as rows, in the place of a table.</summary>
    internal virtual void RowsOfLists(SqlWriter writer, IReadOnlyList<ScalarInfo> fields, IReadOnlyList<Operand> lists) =>
        throw new InvalidOperationException("The database makes no rows of lists.");

    /// <summary>Writes what gives a parameter the type of a field's column, where the database cannot find it from where the parameter stands.</summary>
    internal virtual void CastTo(SqlWriter writer, ScalarInfo field)
    {
    }

    /// <summary>Writes a comparison by pattern (<c>LIKE</c>).</summary>
    internal abstract void Like(SqlWriter writer, string? alias, CompareFilter filter);

    /// <summary>Writes a comparison that ignores case.</summary>
    internal abstract void CompareIgnoringCase(SqlWriter writer, string? alias, CompareFilter filter);

    /// <summary>Writes <c>IN</c> that ignores case.</summary>
    internal abstract void InIgnoringCase(SqlWriter writer, string? alias, InFilter filter);

    /// <summary>Writes a condition on a JSON column.</summary>
    internal abstract void Json(SqlWriter writer, string? alias, JsonMatchFilter filter);

    /// <summary>Writes a condition on a scalar list.</summary>
    internal abstract void ScalarList(SqlWriter writer, string? alias, ScalarListFilter filter);

    /// <summary>Writes whether a scalar list is empty.</summary>
    internal abstract void EmptyList(SqlWriter writer, string? alias, EmptyListFilter filter);

    /// <summary>Writes a full-text match.</summary>
    internal abstract void Search(SqlWriter writer, string? alias, SearchFilter filter);

    /// <summary>Writes how well texts match.</summary>
    internal abstract void Relevance(SqlWriter writer, string? alias, RelevanceOrder order);

    /// <summary>Writes an aggregate's expression.</summary>
    internal virtual void Aggregate(SqlWriter writer, AggregateFunction function, string? alias, ScalarInfo field) =>
        writer.Append(SqlNames.Of(function)).Append("(").Column(alias, field).Append(")");

    /// <summary>Writes what stands for an aggregate in a result, so that it can be read as a value of <paramref name="result"/>.</summary>
    internal abstract void SelectAggregate(SqlWriter writer, AggregateFunction function, string? alias, ScalarInfo field, ScalarInfo result);

    /// <summary>Writes the rows to take and to leave out.</summary>
    internal abstract void Limit(SqlWriter writer, long? take, long skip);

    /// <summary>A JSON path's steps as the database writes a path.</summary>
    internal abstract string JsonPath(IReadOnlyList<string> steps);
}
