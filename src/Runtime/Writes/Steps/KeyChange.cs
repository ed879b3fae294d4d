using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

using ReferentialAction = SchemaFirst.Schema.Model.ReferentialAction;

/// <summary>
/// Sees to the rows that refer to a row whose key changes, under <c>relationMode = "prisma"</c>: before the change it refuses where it must, afterwards
/// their keys follow or are emptied.
/// </summary>
internal sealed class KeyChange
{
    private static readonly RowColumns NoColumns = new();

    private readonly List<Change> _changes = [];
    private readonly RowColumns _old = new();
    private readonly WriteStatement _find;

    private KeyChange(IReadOnlyList<RelationInfo> relations, RowColumns row, Func<RowColumns, WriteStatement> find, SqlDialect dialect)
    {
        foreach (var relation in relations)
        {
            _changes.Add(new Change(
                relation,
                new RowKey(_old, _old.Require(relation.LocalFields)),
                new RowKey(row, row.Require(relation.LocalFields)),
                Statement(relation, dialect)));
        }

        _find = find(_old);
    }

    /// <summary>Makes it; null where no row can refer to what changes.</summary>
    /// <param name="data">The change.</param>
    /// <param name="row">The columns that the change gives back.</param>
    /// <param name="find">Makes the statement that reads the row before the change.</param>
    /// <param name="dialect">The database's SQL.</param>
    public static KeyChange? Of(RowData data, RowColumns row, Func<RowColumns, WriteStatement> find, SqlDialect dialect)
    {
        var relations = Concerned(data);
        return relations.Count == 0 ? null : new KeyChange(relations, row, find, dialect);
    }

    /// <summary>The relations by which others refer to columns that the change writes.</summary>
    public static IReadOnlyList<RelationInfo> Concerned(RowData data) =>
    [
        .. data.Model.Relations.Where(relation => !relation.HoldsForeignKey && relation.Kind != RelationKind.ManyToMany
            && relation.LocalFields.Any(field => data.Columns.Any(column => ReferenceEquals(column.Field, field)))),
    ];

    /// <summary>Reads the row before the change and refuses what must not be; null where there is no such row.</summary>
    public async ValueTask<RequestValue[]?> BeforeAsync(WriteRun run, SqlParameter[] link)
    {
        var old = await run.FirstAsync(_find, link, _old).ConfigureAwait(false);
        if (old is not null)
        {
            foreach (var change in _changes)
            {
                if (change.Refuses && await run.FirstAsync(change.Statement, change.Old.Of(old), NoColumns).ConfigureAwait(false) is not null)
                {
                    throw WriteError.RequiredRelation(change.Relation);
                }
            }
        }

        return old;
    }

    /// <summary>Lets the referring rows follow.</summary>
    public async ValueTask AfterAsync(WriteRun run, RequestValue[] old, RequestValue[] row)
    {
        foreach (var change in _changes)
        {
            var (before, after) = (change.Old.Of(old), change.New.Of(row));
            if (!change.Refuses && !SameKey.Is(before, after))
            {
                await run.ExecuteAsync(change.Statement, [.. before, .. after]).ConfigureAwait(false);
            }
        }
    }

    private static WriteStatement Statement(RelationInfo relation, SqlDialect dialect)
    {
        var count = relation.RemoteFields.Count;
        var builder = new StatementBuilder(dialect, count * 2);
        if (relation.Opposite.OnUpdate is ReferentialAction.Restrict or ReferentialAction.NoAction)
        {
            builder = new StatementBuilder(dialect, count);
            builder.Sql.Append("SELECT 1 FROM ").Table(relation.Target);
        }
        else
        {
            builder.Sql.Append("UPDATE ").Table(relation.Target).Append(" SET ");
            builder.Assignments(relation.Target, [.. relation.RemoteFields.Select((field, place) =>
                ColumnWrite.Set(field, relation.Opposite.OnUpdate == ReferentialAction.Cascade ? new LinkValue(count + place) : WriteValue.Null))]);
        }

        builder.Where(new AndFilter([.. relation.RemoteFields.Select(static (field, place) =>
            new CompareFilter(field, Comparison.Equal, new RuntimeOperand(place)))]));
        return builder.Build();
    }

    private sealed record Change(RelationInfo Relation, RowKey Old, RowKey New, WriteStatement Statement)
    {
        public bool Refuses => Relation.Opposite.OnUpdate is ReferentialAction.Restrict or ReferentialAction.NoAction;
    }
}
