using SchemaFirst.Runtime.Metadata;
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

    private KeyChange(IReadOnlyList<RelationInfo> relations, RowColumns row, Func<RowColumns, WriteStatement> find, StepCompiler steps)
    {
        foreach (var relation in relations)
        {
            _changes.Add(new Change(
                relation,
                new RowKey(_old, _old.Require(relation.LocalFields)),
                new RowKey(row, row.Require(relation.LocalFields)),
                Refuses(relation) ? steps.Select(relation.Target, StepCompiler.ByIdentity(relation.RemoteFields), relation.RemoteFields.Count, NoColumns) : null,
                new Lazy<UpdateManyStep>(() => Follow(relation, steps))));
        }

        _find = find(_old);
    }

    /// <summary>Makes it; null where no row can refer to what changes.</summary>
    /// <param name="data">The change.</param>
    /// <param name="row">The columns that the change gives back.</param>
    /// <param name="find">Makes the statement that reads the row before the change.</param>
    /// <param name="steps">Makes steps.</param>
    public static KeyChange? Of(RowData data, RowColumns row, Func<RowColumns, WriteStatement> find, StepCompiler steps)
    {
        var relations = Concerned(data);
        return relations.Count == 0 ? null : new KeyChange(relations, row, find, steps);
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
                if (change.Refusing is { } refusing && await run.FirstAsync(refusing, change.Old.Of(old), NoColumns).ConfigureAwait(false) is not null)
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
            if (change.Refusing is null && !SameKey.Is(before, after))
            {
                await change.Following.Value.RunAsync(run, [.. before, .. after]).ConfigureAwait(false);
            }
        }
    }

    private static bool Refuses(RelationInfo relation) =>
        relation.Opposite.OnUpdate is ReferentialAction.Restrict or ReferentialAction.NoAction;

    /// <summary>The change of the referring rows; it may make others follow in turn.</summary>
    private static UpdateManyStep Follow(RelationInfo relation, StepCompiler steps)
    {
        var count = relation.RemoteFields.Count;
        ColumnWrite[] columns = relation.Opposite.OnUpdate == ReferentialAction.Cascade
            ? [.. relation.RemoteFields.Select((field, place) => ColumnWrite.Set(field, new LinkValue(count + place)))]
            : [.. ChildCompiler.Emptied(relation.RemoteFields)];
        return steps.UpdateMany(new RowData(relation.Target, columns, []), StepCompiler.ByIdentity(relation.RemoteFields), count * 2, null);
    }

    private sealed record Change(RelationInfo Relation, RowKey Old, RowKey New, WriteStatement? Refusing, Lazy<UpdateManyStep> Following);
}
