using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Binding;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

using RelationMode = SchemaFirst.Schema.Model.RelationMode;

/// <summary>Makes the steps of bound writes: their statements, in the order that links between the rows ask for.</summary>
/// <param name="dialect">The database's SQL.</param>
/// <param name="relationMode">Who keeps references intact.</param>
internal sealed class StepCompiler(SqlDialect dialect, RelationMode relationMode)
{
    /// <summary>The database's SQL.</summary>
    public SqlDialect Dialect { get; } = dialect;

    /// <summary>Makes the creation of a row.</summary>
    /// <param name="data">The row.</param>
    /// <param name="inherited">The columns that take the values handed to the statement first.</param>
    /// <param name="columns">The columns to give back.</param>
    /// <param name="special">Makes the step of a write whose records go into the answer; null for the ordinary one.</param>
    public InsertStep Insert(
        RowData data, IReadOnlyList<ScalarInfo> inherited, RowColumns columns, Func<NestedWrite, RowColumns, NestedStep?>? special = null)
    {
        var writes = new List<ColumnWrite>(data.Columns);
        AddLinks(writes, inherited, 0);
        var before = new List<OwnerStep>();
        var after = new List<NestedStep>();
        var links = inherited.Count;
        var nested = new NestedCompiler(this, columns, isNew: true);
        foreach (var write in data.Nested)
        {
            if (write.Relation.HoldsForeignKey)
            {
                before.Add(new OwnerCompiler(this).Compile(write));
                AddLinks(writes, write.Relation.LocalFields, links);
                links += write.Relation.LocalFields.Count;
            }
            else
            {
                after.Add(special?.Invoke(write, columns) ?? nested.Compile(write));
            }
        }

        return new InsertStep([.. before], new InsertCompiler(Dialect).One(data.Model, writes, links, columns), columns, [.. after]);
    }

    /// <summary>Makes the creation of many rows that have columns only.</summary>
    public InsertManyStep InsertMany(ModelInfo model, IReadOnlyList<RowData> rows, IReadOnlyList<ScalarInfo> inherited, bool skipDuplicates, RowColumns columns) =>
        new(new InsertCompiler(Dialect).Many(model, rows, inherited, skipDuplicates, columns));

    /// <summary>Makes the change of one row.</summary>
    /// <param name="data">The change.</param>
    /// <param name="where">Which row.</param>
    /// <param name="links">How many values the condition takes.</param>
    /// <param name="columns">The columns to give back.</param>
    public UpdateStep Update(RowData data, Filter where, int links, RowColumns columns)
    {
        var writes = new List<ColumnWrite>(data.Columns);
        var before = new List<OwnerStep>();
        var after = new List<NestedStep>();
        var nested = new NestedCompiler(this, columns, isNew: false);
        var taken = links;
        foreach (var write in data.Nested)
        {
            if (OwnerCompiler.ComesBefore(write))
            {
                before.Add(new OwnerCompiler(this).Compile(write));
                AddLinks(writes, write.Relation.LocalFields, taken);
                taken += write.Relation.LocalFields.Count;
            }
            else
            {
                after.Add(nested.Compile(write));
            }
        }

        var changed = data with { Columns = writes };
        var keyChange = relationMode == RelationMode.Prisma
            ? KeyChange.Of(changed, columns, old => Select(data.Model, where, links, old), this)
            : null;
        if (columns.Fields.Count == 0)
        {
            // Something must come back to tell that there is such a row.
            columns.Require(data.Model.Identity!.Fields);
        }

        var statement = writes.Count == 0 ? Select(data.Model, where, taken, columns) : UpdateStatement(changed, where, taken, columns);
        return new UpdateStep([.. before], statement, columns, [.. after], keyChange);
    }

    /// <summary>Makes the statement that creates a row, or changes the one that has its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="where">What the row to change must be besides.</param>
    /// <param name="create">The row to create.</param>
    /// <param name="update">The change.</param>
    /// <param name="columns">The columns to give back.</param>
    public WriteStatement Upsert(KeyInfo key, Filter where, RowData create, RowData update, RowColumns columns)
    {
        var builder = new StatementBuilder(Dialect, 0);
        InsertCompiler.Begin(builder, create.Model, create.Columns);
        builder.Sql.Append(" ON CONFLICT (").Join(", ", key.Fields, static (writer, field) => writer.Column(null, field)).Append(") DO UPDATE SET ");
        WriteAssignments(builder, update);
        builder.Where(where, StatementBuilder.Qualifier(create.Model));
        builder.Returning(columns);
        return builder.Build();
    }

    /// <summary>True where the engine itself must let others follow the change.</summary>
    public bool KeepsReferences(RowData data) => relationMode == RelationMode.Prisma && KeyChange.Concerned(data).Count > 0;

    /// <summary>Makes the change of many rows alike.</summary>
    /// <param name="data">The change.</param>
    /// <param name="where">Which rows.</param>
    /// <param name="links">How many values the condition takes.</param>
    /// <param name="limit">How many rows at most; null for all.</param>
    public UpdateManyStep UpdateMany(RowData data, Filter where, int links, long? limit)
    {
        var columns = new RowColumns();
        if (data.Columns.Count > 0 && !KeepsReferences(data))
        {
            return new UpdateManyStep(UpdateStatement(data, where, links, columns, limit), null, null, null);
        }

        var identity = data.Model.Identity!.Fields;
        var key = new RowKey(columns, columns.Require(identity));
        return new UpdateManyStep(
            null,
            Select(data.Model, where, links, columns, limit),
            key,
            data.Columns.Count == 0 ? null : Update(Shifted(data, identity.Count), ByIdentity(identity), identity.Count + links, new RowColumns()));
    }

    /// <summary>Makes the deletion of rows.</summary>
    /// <param name="model">Their model.</param>
    /// <param name="where">Which rows.</param>
    /// <param name="links">How many values the condition takes.</param>
    /// <param name="limit">How many rows at most; null for all.</param>
    public DeleteStep Delete(ModelInfo model, Filter where, int links, long? limit = null)
    {
        var deleted = References(model);
        return new DeleteStep(DeleteStatement(model, where, links, new RowColumns(), limit), deleted is null ? null : Select(model, where, links, deleted.Columns, limit), deleted);
    }

    /// <summary>Makes a statement that deletes rows.</summary>
    public WriteStatement DeleteStatement(ModelInfo model, Filter where, int links, RowColumns columns, long? limit = null)
    {
        var builder = new StatementBuilder(Dialect, links);
        builder.Sql.Append("DELETE FROM ").Table(model);
        WhereLimited(builder, model, where, limit);
        builder.Returning(columns);
        return builder.Build();
    }

    /// <summary>What sees to the rows that refer to deleted ones; null where the database does, or none can.</summary>
    public DeletedReferences? References(ModelInfo model) =>
        relationMode == RelationMode.Prisma && DeletedReferences.For(model, this) is { IsEmpty: false } references ? references : null;

    /// <summary>Makes a statement that reads rows.</summary>
    public WriteStatement Select(ModelInfo model, Filter where, int links, RowColumns columns, long? limit = null)
    {
        var builder = new StatementBuilder(Dialect, links);
        builder.Sql.Append("SELECT ");
        columns.Write(builder.Sql);
        builder.Sql.Append(" FROM ").Table(model);
        builder.Where(where);
        if (limit is not null)
        {
            Dialect.Limit(builder.Sql, limit, 0);
        }

        return builder.Build();
    }

    /// <summary>Makes a statement that changes rows.</summary>
    public WriteStatement UpdateStatement(RowData data, Filter where, int links, RowColumns columns, long? limit = null)
    {
        var builder = new StatementBuilder(Dialect, links);
        builder.Sql.Append("UPDATE ").Table(data.Model).Append(" SET ");
        WriteAssignments(builder, data);
        WhereLimited(builder, data.Model, where, limit);
        builder.Returning(columns);
        return builder.Build();
    }

    /// <summary>The condition that a row's identity equals the values handed to the statement.</summary>
    public static Filter ByIdentity(IReadOnlyList<ScalarInfo> identity, int first = 0) =>
        new AndFilter([.. identity.Select((field, place) => new CompareFilter(field, Comparison.Equal, new RuntimeOperand(first + place)))]);

    /// <summary>Writes that a row's identity is (not) among rows that a condition holds for.</summary>
    public static void WriteIdentityIn(StatementBuilder builder, ModelInfo model, Filter where, bool negated, long? limit)
    {
        var identity = model.Identity!.Fields;
        builder.Sql.Append("(").Join(", ", identity, static (writer, field) => writer.Column(null, field))
            .Append(negated ? ") NOT IN (SELECT " : ") IN (SELECT ")
            .Join(", ", identity, static (writer, field) => writer.Column(null, field)).Append(" FROM ").Table(model);
        builder.Where(where);
        if (limit is not null)
        {
            builder.Sql.Dialect.Limit(builder.Sql, limit, 0);
        }

        builder.Sql.Append(")");
    }

    private static void WriteAssignments(StatementBuilder builder, RowData data)
    {
        ScalarInfo[] given = [.. data.Columns.Select(static column => column.Field)];
        builder.Assignments(data.Model, [.. data.Columns, .. DefaultColumns.OnUpdate(data.Model, given)]);
    }

    private static void WhereLimited(StatementBuilder builder, ModelInfo model, Filter where, long? limit)
    {
        if (limit is null)
        {
            builder.Where(where);
            return;
        }

        builder.Sql.Append(" WHERE ");
        WriteIdentityIn(builder, model, where, negated: false, limit);
    }

    /// <summary>The change, the values handed to its statement standing further behind.</summary>
    private static RowData Shifted(RowData data, int places) => data with
    {
        Columns = [.. data.Columns.Select(column => column.Value is LinkValue link ? column with { Value = new LinkValue(link.Index + places) } : column)],
    };

    private static void AddLinks(List<ColumnWrite> writes, IReadOnlyList<ScalarInfo> fields, int first)
    {
        for (var place = 0; place < fields.Count; place++)
        {
            var field = fields[place];
            writes.RemoveAll(write => ReferenceEquals(write.Field, field));
            writes.Add(ColumnWrite.Set(field, new LinkValue(first + place)));
        }
    }
}
