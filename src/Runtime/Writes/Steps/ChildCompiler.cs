using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Makes the steps for records that hold the foreign key of their relation to the row.</summary>
internal sealed class ChildCompiler(StepCompiler steps, bool isNew)
{
    /// <summary>Makes the step of a write.</summary>
    public NestedStep Compile(NestedWrite write, RowKey parentKey)
    {
        var relation = write.Relation;
        return write switch
        {
            NestedCreate create => Create(create, parentKey),
            NestedCreateMany create => new CreateManyChildren(
                relation, parentKey, steps.InsertMany(relation.Target, create.Rows, relation.RemoteFields, create.SkipDuplicates, new RowColumns())),
            NestedConnect connect when relation.IsList => Connect(relation, parentKey, connect),
            NestedConnect connect => ConnectOne(relation, parentKey, connect.Where[0], null),
            NestedConnectOrCreate either when relation.IsList => new ConnectOrCreateChild(
                parentKey, AssignKey(relation, either.Where, parentKey.Places.Length), Inserts(relation, parentKey, [either.Create], "a nested connect or create")),
            NestedConnectOrCreate either => ConnectOne(relation, parentKey, either.Where, Inserts(relation, parentKey, [either.Create], "a nested connect or create")),
            NestedDisconnect disconnect => Disconnect(relation, parentKey, disconnect.Where),
            NestedSet set => Set(relation, parentKey, set),
            _ => throw new InvalidOperationException($"A '{write.GetType().Name}' has no step of its own."),
        };
    }

    /// <summary>Empties the columns of a foreign key that can be empty.</summary>
    public static IReadOnlyList<ColumnWrite> Emptied(IReadOnlyList<ScalarInfo> fields) =>
        [.. fields.Where(static field => field.IsOptional).Select(static field => ColumnWrite.Set(field, WriteValue.Null))];

    private NestedStep Create(NestedCreate create, RowKey parentKey)
    {
        var relation = create.Relation;
        return create.Rows.Count > 1 && create.Rows.All(static data => data.Nested.Count == 0)
            ? new CreateManyChildren(relation, parentKey, steps.InsertMany(relation.Target, create.Rows, relation.RemoteFields, skipDuplicates: false, new RowColumns()))
            : Inserts(relation, parentKey, create.Rows, "a nested create", isNew ? null : new OwnerCompiler(steps).Release(relation.Opposite));
    }

    private CreateChildren Inserts(RelationInfo relation, RowKey parentKey, IReadOnlyList<RowData> rows, string operation, ReleaseStep? release = null) =>
        new(relation, parentKey, release, [.. rows.Select(data => steps.Insert(data, relation.RemoteFields, new RowColumns()))], operation);

    private ConnectChildren Connect(RelationInfo relation, RowKey parentKey, NestedConnect connect)
    {
        var selectors = new SelectorSet(connect.Where, parentKey.Places.Length);
        return new ConnectChildren(relation, parentKey, selectors, AssignKey(relation, selectors.Filter, selectors.Links));
    }

    private ConnectChild ConnectOne(RelationInfo relation, RowKey parentKey, Filter where, NestedStep? otherwise)
    {
        var columns = new RowColumns();
        var key = new RowKey(columns, columns.Require(relation.RemoteFields));
        var identity = new RowKey(columns, columns.Require(relation.Target.Identity!.Fields));
        var links = parentKey.Places.Length;
        return new ConnectChild(
            relation,
            parentKey,
            new LookUp(steps.Select(relation.Target, where, 0, columns), columns),
            early: otherwise is null,
            key,
            identity,
            isNew ? null : new OwnerCompiler(steps).Release(relation.Opposite),
            AssignKey(relation, StepCompiler.ByIdentity(relation.Target.Identity.Fields, links), links + identity.Places.Length),
            otherwise);
    }

    private DisconnectStep Disconnect(RelationInfo relation, RowKey parentKey, Filter where)
    {
        var builder = new StatementBuilder(steps.Dialect, parentKey.Places.Length);
        builder.Sql.Append("UPDATE ").Table(relation.Target).Append(" SET ");
        builder.Assignments(relation.Target, Emptied(relation.RemoteFields));
        builder.Where(new AndFilter([StepCompiler.ByIdentity(relation.RemoteFields), where]));
        return new DisconnectStep(parentKey, builder.Build(), null);
    }

    private SetChildren Set(RelationInfo relation, RowKey parentKey, NestedSet set)
    {
        var fields = relation.RemoteFields;
        var selectors = new SelectorSet(set.Where, fields.Count);
        var builder = new StatementBuilder(steps.Dialect, selectors.Links);
        if (relation.Opposite.IsOptional)
        {
            builder.Sql.Append("UPDATE ").Table(relation.Target).Append(" SET ");
            builder.Assignments(relation.Target, Emptied(fields));
        }
        else
        {
            builder.Sql.Append("SELECT 1 FROM ").Table(relation.Target);
        }

        builder.Where(StepCompiler.ByIdentity(fields));
        builder.Sql.Append(" AND ");
        StepCompiler.WriteIdentityIn(builder, relation.Target, selectors.Filter, negated: true, null);

        // Records that are linked already are left alone.
        var other = new OrFilter([.. fields.SelectMany(static (field, place) => new Filter[]
        {
            new NullFilter(field, IsNull: true), new CompareFilter(field, Comparison.NotEqual, new RuntimeOperand(place)),
        })]);
        return new SetChildren(
            relation, parentKey, selectors, AssignKey(relation, new AndFilter([selectors.Filter, other]), selectors.Links), builder.Build());
    }

    /// <summary>Sets the foreign key of records to the parent's values, which are handed to the statement first.</summary>
    private WriteStatement AssignKey(RelationInfo relation, Filter where, int links)
    {
        var data = new RowData(relation.Target, [.. relation.RemoteFields.Select(static (field, place) => ColumnWrite.Set(field, new LinkValue(place)))], []);
        return steps.UpdateStatement(data, where, links, new RowColumns());
    }
}
