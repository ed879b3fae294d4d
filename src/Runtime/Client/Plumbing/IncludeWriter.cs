using System.ComponentModel;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>What generated includes derive from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class IncludeWriter
{
    /// <summary>Writes the relations.</summary>
    protected abstract void Select(SelectionWriter selection);

    /// <summary>Makes the factory of the records, once their relations are known.</summary>
    private protected abstract RecordFactory CreateFactory(int[]? places, SelectedRelation[] relations);

    /// <summary>Writes a whole selection: the columns (all, or those a select lambda touches), and the relations.</summary>
    internal RecordFactory Write(ArgumentWriter writer, ModelInfo model, Selection? touched, int[]? omitted)
    {
        var relations = new List<SelectedRelation>();
        writer.BeginObject();
        var places = touched?.Places;
        if (touched is null)
        {
            places = writer.Columns(model, omitted);
        }
        else
        {
            touched.WriteColumns(writer);
        }

        Select(new SelectionWriter(writer, model, touched, relations));
        writer.EndObject();
        return CreateFactory(places, [.. relations]);
    }
}
