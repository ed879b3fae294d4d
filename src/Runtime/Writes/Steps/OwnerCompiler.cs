using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Makes the steps that find or make the record which a row's own foreign key is to refer to.</summary>
internal sealed class OwnerCompiler(StepCompiler steps)
{
    /// <summary>
    /// True where the record is found or made before the row is changed, so that its key is written with the row. In one-to-one relations a record
    /// to connect may belong to another row, or to this one: that is seen to afterwards.
    /// </summary>
    public static bool ComesBefore(NestedWrite write) => write.Relation.HoldsForeignKey && write switch
    {
        NestedCreate or NestedConnectOrCreate => true,
        NestedConnect => write.Relation.Kind != RelationKind.OneToOne,
        _ => false,
    };

    /// <summary>Makes the step.</summary>
    /// <param name="write">The write along a relation whose key the row holds.</param>
    public OwnerStep Compile(NestedWrite write)
    {
        var relation = write.Relation;
        return write switch
        {
            NestedCreate create => Create(relation, create.Rows[0]),
            NestedConnect connect => Connect(relation, connect.Where[0]),
            NestedConnectOrCreate either => ConnectOrCreate(relation, either),
            _ => throw new InvalidOperationException($"A '{write.GetType().Name}' gives a row no foreign key."),
        };
    }

    /// <summary>Makes the step that creates the record.</summary>
    public CreateOwner Create(RelationInfo relation, RowData data)
    {
        var columns = new RowColumns();
        var key = columns.Require(relation.RemoteFields);
        return new CreateOwner(steps.Insert(data, [], columns), key);
    }

    /// <summary>Makes the step that finds the record.</summary>
    public ConnectOwner Connect(RelationInfo relation, Filter where)
    {
        var columns = new RowColumns();
        var key = columns.Require(relation.RemoteFields);
        return new ConnectOwner(relation, steps.Select(relation.Target, where, 0, columns), columns, key, Release(relation));
    }

    /// <summary>Makes the step that finds the record or creates it.</summary>
    public ConnectOrCreateOwner ConnectOrCreate(RelationInfo relation, NestedConnectOrCreate write)
    {
        var columns = new RowColumns();
        var key = columns.Require(relation.RemoteFields);
        return new ConnectOrCreateOwner(
            steps.Select(relation.Target, write.Where, 0, columns), columns, key, Release(relation), Create(relation, write.Create));
    }

    /// <summary>Makes the step that takes a record from the row that has it; null where many rows may.</summary>
    /// <param name="holder">The relation, seen from the side with the foreign key.</param>
    public ReleaseStep? Release(RelationInfo holder)
    {
        if (holder.Kind != RelationKind.OneToOne)
        {
            return null;
        }

        var builder = new StatementBuilder(steps.Dialect, holder.LocalFields.Count);
        if (holder.IsOptional)
        {
            builder.Sql.Append("UPDATE ").Table(holder.Model).Append(" SET ");
            builder.Assignments(holder.Model, [.. holder.LocalFields.Where(static field => field.IsOptional).Select(static field => ColumnWrite.Set(field, WriteValue.Null))]);
        }
        else
        {
            builder.Sql.Append("SELECT 1 FROM ").Table(holder.Model);
        }

        builder.Where(StepCompiler.ByIdentity(holder.LocalFields));
        return new ReleaseStep(holder, builder.Build());
    }
}
