using System.ComponentModel;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>What the generator adds to a record so that it can be loaded.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRecord<TSelf>
    where TSelf : class, IRecord<TSelf>
{
    /// <summary>Reads all columns, which stand in the model's order from <paramref name="offset"/> on.</summary>
    static abstract TSelf Load(RowReader row, int offset);

    /// <summary>Reads some columns; the others keep their type's default.</summary>
    /// <param name="row">The row.</param>
    /// <param name="offset">Where the record's columns begin.</param>
    /// <param name="places">For each column of the model its place behind <paramref name="offset"/>, or -1 where it is not loaded.</param>
    static abstract TSelf Load(RowReader row, int offset, int[] places);

    /// <summary>Fills a relation in, by its place among the model's relations.</summary>
    void SetRelation(int relation, object? value);

    /// <summary>Fills the count of a relation in, by the relation's name in the schema.</summary>
    void SetCount(string relation, int count);
}
