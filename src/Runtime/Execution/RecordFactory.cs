namespace SchemaFirst.Runtime.Execution;

/// <summary>
/// Makes the objects that an answer consists of: one factory per selection, with one child per selected relation. The generated
/// client has one per model (and one per select lambda); the JSON door has one that makes JSON objects.
/// </summary>
public abstract class RecordFactory
{
    /// <summary>True where one record may be given to several callers who asked for the same one.</summary>
    public virtual bool CanShareRecords => true;

    /// <summary>Makes one record from the current row: the selection's scalars stand from <paramref name="offset"/> on, in selection order (model order for all scalars).</summary>
    public abstract object Create(RowReader row, int offset);

    /// <summary>The factory of the records of a selected relation.</summary>
    /// <param name="relation">The place of the relation in the selection.</param>
    public abstract RecordFactory Relation(int relation);

    /// <summary>Makes an empty list for records of this factory.</summary>
    public abstract object CreateList(int capacity);

    /// <summary>Adds a record of this factory to a list made by <see cref="CreateList"/>.</summary>
    public abstract void Add(object list, object record);

    /// <summary>Makes the record of the current row, which stands at its beginning, and adds it to a list made by <see cref="CreateList"/>: without a box for a value.</summary>
    public virtual void AddRow(object list, RowReader row) => Add(list, Create(row, 0));

    /// <summary>Gives a record the value of a selected relation: a record, null, or a list made by the child's <see cref="CreateList"/>.</summary>
    public abstract void SetRelation(object record, int relation, object? value);

    /// <summary>Gives a record the count of a relation selected under <c>_count</c>.</summary>
    /// <param name="record">The record.</param>
    /// <param name="relation">The relation's name in the schema.</param>
    /// <param name="count">How many.</param>
    public abstract void SetCount(object record, string relation, long count);
}
