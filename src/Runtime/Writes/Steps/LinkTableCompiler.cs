using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Makes the steps for records that are linked by a link table.</summary>
internal sealed class LinkTableCompiler(StepCompiler steps)
{
    /// <summary>Makes the step of a write.</summary>
    public NestedStep Compile(NestedWrite write, RowKey parentKey)
    {
        var relation = write.Relation;
        return write switch
        {
            NestedCreate create => Create(relation, create.Rows, parentKey),
            NestedConnect connect => Connect(relation, connect.Where, parentKey, clear: false),
            NestedSet set => Connect(relation, set.Where, parentKey, clear: true),
            NestedConnectOrCreate either => ConnectOrCreate(relation, either, parentKey),
            NestedDisconnect disconnect => new DisconnectStep(
                parentKey, Disconnect(relation, disconnect.Where), () => WriteError.RelatedNotFound(relation.Model, relation, "a disconnect")),
            _ => throw new InvalidOperationException($"A '{write.GetType().Name}' has no step of its own."),
        };
    }

    private CreateByTable Create(RelationInfo relation, IReadOnlyList<RowData> rows, RowKey parentKey)
    {
        var inserts = new InsertStep[rows.Count];
        var keys = new int[rows.Count][];
        for (var index = 0; index < inserts.Length; index++)
        {
            var columns = new RowColumns();
            keys[index] = columns.Require(relation.RemoteFields);
            inserts[index] = steps.Insert(rows[index], [], columns);
        }

        return new CreateByTable(relation, parentKey, inserts, keys, LinkOne(relation));
    }

    private ConnectByTable Connect(RelationInfo relation, IReadOnlyList<Filter> where, RowKey parentKey, bool clear)
    {
        var selectors = new SelectorSet(where, 1);
        return new ConnectByTable(
            relation,
            parentKey,
            selectors,
            clear ? Disconnect(relation, Filter.True) : null,
            steps.Select(relation.Target, selectors.Filter, selectors.Links, new RowColumns()),
            LinkMany(relation, selectors));
    }

    private ConnectOrCreateByTable ConnectOrCreate(RelationInfo relation, NestedConnectOrCreate write, RowKey parentKey)
    {
        var columns = new RowColumns();
        var key = new RowKey(columns, columns.Require(relation.RemoteFields));
        return new ConnectOrCreateByTable(
            relation, parentKey, steps.Select(relation.Target, write.Where, 0, columns), key, LinkOne(relation), Create(relation, [write.Create], parentKey));
    }

    private WriteStatement LinkOne(RelationInfo relation)
    {
        var builder = new StatementBuilder(steps.Dialect, 2);
        BeginLink(builder.Sql, relation);
        builder.Sql.Append(" VALUES (");
        builder.Value(new LinkValue(0), relation.LocalFields[0]);
        builder.Sql.Append(", ");
        builder.Value(new LinkValue(1), relation.RemoteFields[0]);
        builder.Sql.Append(") ON CONFLICT DO NOTHING");
        return builder.Build();
    }

    private WriteStatement LinkMany(RelationInfo relation, SelectorSet selectors)
    {
        var builder = new StatementBuilder(steps.Dialect, selectors.Links);
        var (local, remote) = (builder.Sql.NewAlias(), builder.Sql.NewAlias());
        BeginLink(builder.Sql, relation);

        // Both keys are read from their tables: a bare parameter would have no type in a select list.
        builder.Sql.Append(" SELECT ").Column(local, relation.LocalFields[0]).Append(", ").Column(remote, relation.RemoteFields[0])
            .Append(" FROM ").Table(relation.Model).Append(" AS ").Identifier(local).Append(", ").Table(relation.Target).Append(" AS ").Identifier(remote)
            .Append(" WHERE ").Column(local, relation.LocalFields[0]).Append(" = ");
        builder.Value(new LinkValue(0), relation.LocalFields[0]);
        builder.Sql.Append(" AND ");
        FilterCompiler.Write(builder.Sql, selectors.Filter, remote);
        builder.Sql.Append(" ON CONFLICT DO NOTHING");
        return builder.Build();
    }

    private WriteStatement Disconnect(RelationInfo relation, Filter where)
    {
        var link = relation.Link!;
        var builder = new StatementBuilder(steps.Dialect, 1);
        builder.Sql.Append("DELETE FROM ").Table(link.Schema, link.Table).Append(" WHERE ").Column(null, link.LocalColumn).Append(" = ");
        builder.Value(new LinkValue(0), relation.LocalFields[0]);
        if (where is not AndFilter { Parts.Count: 0 })
        {
            builder.Sql.Append(" AND ").Column(null, link.RemoteColumn).Append(" IN (SELECT ").Column(null, relation.RemoteFields[0]).Append(" FROM ").Table(relation.Target);
            builder.Where(where);
            builder.Sql.Append(")");
        }

        return builder.Build();
    }

    private static void BeginLink(SqlWriter writer, RelationInfo relation)
    {
        var link = relation.Link!;
        writer.Append("INSERT INTO ").Table(link.Schema, link.Table).Append(" (").Identifier(link.LocalColumn).Append(", ").Identifier(link.RemoteColumn).Append(")");
    }
}
