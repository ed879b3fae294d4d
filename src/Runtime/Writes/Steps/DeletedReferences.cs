using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

using ReferentialAction = SchemaFirst.Schema.Model.ReferentialAction;

/// <summary>
/// Sees to the rows that refer to deleted ones under <c>relationMode = "prisma"</c>: refuses, empties their keys, or deletes them and what
/// refers to them in turn. What it needs for that is made when first reached.
/// </summary>
internal sealed class DeletedReferences
{
    private static readonly RowColumns NoColumns = new();

    private readonly StepCompiler _steps;
    private readonly List<(RelationInfo Relation, RowKey Key)> _relations = [];
    private readonly Dictionary<string, DeletedReferences> _known;
    private readonly Dictionary<RelationInfo, WriteStatement> _statements = [];
    private readonly Dictionary<RelationInfo, UpdateManyStep> _emptying = [];
    private readonly Lock _making = new();

    private DeletedReferences(ModelInfo model, StepCompiler steps, Dictionary<string, DeletedReferences> known)
    {
        (_steps, _known) = (steps, known);
        foreach (var relation in model.Relations)
        {
            if (!relation.HoldsForeignKey && relation.Kind != RelationKind.ManyToMany)
            {
                _relations.Add((relation, new RowKey(Columns, Columns.Require(relation.LocalFields))));
            }
        }
    }

    /// <summary>The columns of a deleted row that others refer to.</summary>
    public RowColumns Columns { get; } = new();

    /// <summary>True where nothing refers to the model's rows.</summary>
    public bool IsEmpty => _relations.Count == 0;

    /// <summary>Makes it for a model.</summary>
    public static DeletedReferences For(ModelInfo model, StepCompiler steps) => new(model, steps, new(StringComparer.Ordinal));

    /// <summary>Refuses where a row refers to one of the rows that must not lose it.</summary>
    public async ValueTask RefuseAsync(WriteRun run, List<RequestValue[]> rows)
    {
        foreach (var (relation, key) in _relations)
        {
            if (rows.Count > 0 && Refuses(relation)
                && await run.FirstAsync(Statement(relation), Lists(rows, key), NoColumns).ConfigureAwait(false) is not null)
            {
                throw WriteError.RequiredRelation(relation);
            }
        }
    }

    /// <summary>Empties or deletes what referred to the rows.</summary>
    public async ValueTask FollowAsync(WriteRun run, List<RequestValue[]> rows)
    {
        foreach (var (relation, key) in _relations)
        {
            if (rows.Count == 0 || Refuses(relation))
            {
                continue;
            }

            var keys = Lists(rows, key);
            if (relation.Opposite.OnDelete == ReferentialAction.Cascade)
            {
                await CascadeAsync(run, relation, keys).ConfigureAwait(false);
            }
            else
            {
                await Emptying(relation).RunAsync(run, keys).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The condition that a row's foreign key is among lists of values handed to the statement.</summary>
    public static KeysFilter Among(RelationInfo relation) =>
        new(relation.RemoteFields, [.. relation.RemoteFields.Select(static (_, place) => new RuntimeOperand(place))]);

    private async ValueTask CascadeAsync(WriteRun run, RelationInfo relation, SqlParameter[] keys)
    {
        var child = Known(relation.Target);
        List<RequestValue[]> rows = [];
        if (!child.IsEmpty)
        {
            var find = _steps.Select(relation.Target, Among(relation), keys.Length, child.Columns);
            rows = await run.AllAsync(find, keys, child.Columns).ConfigureAwait(false);
            if (rows.Count == 0)
            {
                return;
            }

            await child.RefuseAsync(run, rows).ConfigureAwait(false);
        }

        await run.ExecuteAsync(Statement(relation), keys).ConfigureAwait(false);
        await child.FollowAsync(run, rows).ConfigureAwait(false);
    }

    private static bool Refuses(RelationInfo relation) =>
        relation.Opposite.OnDelete is ReferentialAction.Restrict or ReferentialAction.NoAction;

    private WriteStatement Statement(RelationInfo relation)
    {
        lock (_making)
        {
            if (!_statements.TryGetValue(relation, out var statement))
            {
                _statements[relation] = statement = Make(relation);
            }

            return statement;
        }
    }

    private WriteStatement Make(RelationInfo relation) => Refuses(relation)
        ? _steps.Select(relation.Target, Among(relation), relation.RemoteFields.Count, NoColumns)
        : _steps.DeleteStatement(relation.Target, Among(relation), relation.RemoteFields.Count, NoColumns);

    private UpdateManyStep Emptying(RelationInfo relation)
    {
        lock (_making)
        {
            if (!_emptying.TryGetValue(relation, out var step))
            {
                var data = new RowData(relation.Target, ChildCompiler.Emptied(relation.RemoteFields), []);
                _emptying[relation] = step = _steps.UpdateMany(data, Among(relation), relation.RemoteFields.Count, null);
            }

            return step;
        }
    }

    private DeletedReferences Known(ModelInfo model)
    {
        lock (_known)
        {
            if (!_known.TryGetValue(model.Name, out var references))
            {
                _known[model.Name] = references = new DeletedReferences(model, _steps, _known);
            }

            return references;
        }
    }

    private static SqlParameter[] Lists(List<RequestValue[]> rows, RowKey key)
    {
        var lists = new SqlParameter[key.Places.Length];
        for (var column = 0; column < lists.Length; column++)
        {
            var values = new RequestValue[rows.Count];
            for (var index = 0; index < values.Length; index++)
            {
                values[index] = rows[index][key.Places[column]];
            }

            lists[column] = SqlParameter.From(values, key.Columns.Fields[key.Places[column]]);
        }

        return lists;
    }
}
