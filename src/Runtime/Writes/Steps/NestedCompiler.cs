using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Makes the steps along a row's relations that come after the row itself.</summary>
/// <param name="steps">Makes the steps of single rows.</param>
/// <param name="row">The columns of the row, which the steps add what they need to.</param>
/// <param name="isNew">True for a new row: nothing can be linked to it yet.</param>
internal sealed class NestedCompiler(StepCompiler steps, RowColumns row, bool isNew)
{
    /// <summary>Makes the step of a write.</summary>
    public NestedStep Compile(NestedWrite write)
    {
        var relation = write.Relation;
        var parentKey = new RowKey(row, row.Require(relation.LocalFields));
        var links = parentKey.Places.Length;
        var linked = Linked(relation);
        switch (write)
        {
            case NestedUpdate one:
                return new UpdateLinked(relation, parentKey, steps.Update(one.Data, Both(linked, one.Where), links, new RowColumns()));
            case NestedUpdateMany many:
                return new UpdateManyLinked(parentKey, steps.UpdateMany(many.Data, Both(linked, many.Where), links, null));
            case NestedDelete delete:
                var deleted = new SelectorSet(delete.Where, links);
                return new DeleteLinked(relation, parentKey, deleted, steps.Delete(relation.Target, Both(linked, deleted.Filter), deleted.Links));
            case NestedDeleteMany delete:
                return new DeleteManyLinked(parentKey, steps.Delete(relation.Target, Both(linked, delete.Where), links));
            case NestedUpsert upsert:
                var update = steps.Update(upsert.Update, Both(linked, upsert.Where), links, new RowColumns());
                var find = update.WritesBeforeTheRow ? steps.Select(relation.Target, Both(linked, upsert.Where), links, new RowColumns()) : null;
                return new UpsertLinked(parentKey, find, update, UpsertCreate(upsert, parentKey));
        }

        return relation.Kind == RelationKind.ManyToMany ? new LinkTableCompiler(steps).Compile(write, parentKey)
            : relation.HoldsForeignKey ? Owned(write, parentKey)
            : new ChildCompiler(steps, isNew).Compile(write, parentKey);
    }

    /// <summary>The condition that a record is linked to the row whose key is handed to the statement.</summary>
    public static Filter Linked(RelationInfo relation) => relation.Kind == RelationKind.ManyToMany
        ? new RelationFilter(relation.Opposite, RelationQuantifier.Some, new CompareFilter(relation.LocalFields[0], Comparison.Equal, new RuntimeOperand(0)))
        : StepCompiler.ByIdentity(relation.RemoteFields);

    private static Filter Both(Filter linked, Filter where) => where is AndFilter { Parts.Count: 0 } ? linked : new AndFilter([linked, where]);

    private NestedStep UpsertCreate(NestedUpsert upsert, RowKey parentKey)
    {
        var relation = upsert.Relation;
        var create = new NestedCreate(relation, [upsert.Create]);
        return relation.Kind == RelationKind.ManyToMany ? new LinkTableCompiler(steps).Compile(create, parentKey)
            : relation.HoldsForeignKey ? Assign(relation, new OwnerCompiler(steps).Create(relation, upsert.Create))
            : new ChildCompiler(steps, isNew: true).Compile(create, parentKey);
    }

    /// <summary>What happens to the row's own foreign key once the row was written.</summary>
    private NestedStep Owned(NestedWrite write, RowKey parentKey)
    {
        var relation = write.Relation;
        var owners = new OwnerCompiler(steps);
        return write switch
        {
            NestedDisconnect disconnect => new DisconnectStep(RowIdentity(relation), ClearKey(relation, disconnect.Where), null),
            NestedConnect connect => Reassign(relation, connect.Where[0], parentKey, owners.Release(relation)!),
            _ => throw new InvalidOperationException($"A '{write.GetType().Name}' does nothing to a row's own foreign key."),
        };
    }

    private ReassignOwner Reassign(RelationInfo relation, Filter where, RowKey currentKey, ReleaseStep release)
    {
        var columns = new RowColumns();
        var key = new RowKey(columns, columns.Require(relation.RemoteFields));
        var found = new LookUp(steps.Select(relation.Target, where, 0, columns), columns);
        return new ReassignOwner(relation, found, key, currentKey, RowIdentity(relation), release, AssignKey(relation));
    }

    private AssignOwner Assign(RelationInfo relation, OwnerStep owner) => new(owner, RowIdentity(relation), AssignKey(relation));

    private RowKey RowIdentity(RelationInfo relation) => new(row, row.Require(relation.Model.Identity!.Fields));

    private WriteStatement AssignKey(RelationInfo relation)
    {
        var (fields, identity) = (relation.LocalFields, relation.Model.Identity!.Fields);
        var data = new RowData(relation.Model, [.. fields.Select(static (field, place) => ColumnWrite.Set(field, new LinkValue(place)))], []);
        return steps.UpdateStatement(data, StepCompiler.ByIdentity(identity, fields.Count), fields.Count + identity.Count, new RowColumns());
    }

    private WriteStatement ClearKey(RelationInfo relation, Filter where)
    {
        var identity = relation.Model.Identity!.Fields;
        var builder = new StatementBuilder(steps.Dialect, identity.Count);
        builder.Sql.Append("UPDATE ").Table(relation.Model).Append(" SET ");
        builder.Assignments(relation.Model, ChildCompiler.Emptied(relation.LocalFields));
        var row = StepCompiler.ByIdentity(identity);

        // Prisma heeds the condition in one-to-one relations only.
        builder.Where(relation.Kind == RelationKind.OneToOne ? Both(row, Related(relation, where)) : row);
        return builder.Build();
    }

    private static Filter Related(RelationInfo relation, Filter where) =>
        where is AndFilter { Parts.Count: 0 } ? where : new RelationFilter(relation, RelationQuantifier.Is, where);
}
