using System.ComponentModel;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>What a select lambda reads of a model's records, found out by the compiler; made once per call site.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Selection
{
    private readonly SelectedColumn[] _columns;
    private readonly SelectedChild[] _children;
    private readonly string[] _counts;

    private protected Selection(int scalars, SelectedColumn[] columns, SelectedChild[] children, string[] counts)
    {
        Places = new int[scalars];
        Array.Fill(Places, -1);
        for (var place = 0; place < columns.Length; place++)
        {
            Places[columns[place].Index] = place;
        }

        (_columns, _children, _counts) = (columns, children, counts);
        Relations = [.. children.Select(static child => new SelectedRelation(child.Index, child.Selection.Records))];
    }

    /// <summary>Makes the records.</summary>
    internal abstract RecordFactory Records { get; }

    /// <summary>For each column of the model its place in the selection; -1 where it is not selected.</summary>
    internal int[] Places { get; }

    /// <summary>The selected relations.</summary>
    protected SelectedRelation[] Relations { get; }

    /// <summary>The same with more columns, by their places among the model's.</summary>
    internal Selection With(ModelInfo model, int[] columns)
    {
        var missing = columns.Where(column => Places[column] < 0).Select(column => new SelectedColumn(model.Scalars[column].Name, column)).ToArray();
        return missing.Length == 0 ? this : Create(Places.Length, [.. _columns, .. missing], _children, _counts);
    }

    private protected abstract Selection Create(int scalars, SelectedColumn[] columns, SelectedChild[] children, string[] counts);

    /// <summary>What is read of a relation; null: nothing.</summary>
    internal SelectedChild? Child(int relation)
    {
        foreach (var child in _children)
        {
            if (child.Index == relation)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>Writes a relation's arguments, and the selection.</summary>
    internal static RecordFactory Write(ArgumentWriter writer, SelectedChild child, ModelInfo target)
    {
        if (child.Arguments is not null)
        {
            return child.Arguments.Write(writer, target, child.Selection);
        }

        writer.BeginObject();
        writer.Name("arguments");
        writer.BeginObject();
        writer.EndObject();
        writer.Name("selection");
        var records = child.Selection.WriteSelection(writer, target);
        writer.EndObject();
        return records;
    }

    /// <summary>Writes the selection.</summary>
    internal RecordFactory WriteSelection(ArgumentWriter writer, ModelInfo model)
    {
        writer.BeginObject();
        WriteColumns(writer);
        foreach (var child in _children)
        {
            writer.Name(child.Name);
            Write(writer, child, model.Relations[child.Index].Target);
        }

        WriteCounts(writer);
        writer.EndObject();
        return Records;
    }

    /// <summary>Writes the columns.</summary>
    internal void WriteColumns(ArgumentWriter writer)
    {
        foreach (var column in _columns)
        {
            writer.Flag(column.Name, true);
        }
    }

    /// <summary>Writes the counts.</summary>
    internal void WriteCounts(ArgumentWriter writer)
    {
        if (_counts.Length == 0)
        {
            return;
        }

        writer.Name("_count");
        writer.BeginObject();
        writer.Name("arguments");
        writer.BeginObject();
        writer.EndObject();
        writer.Name("selection");
        writer.BeginObject();
        foreach (var count in _counts)
        {
            writer.Flag(count, true);
        }

        writer.EndObject();
        writer.EndObject();
    }
}
