using System.ComponentModel;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>How a relation is loaded.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RelationArguments
{
    private protected RelationArguments()
    {
    }

    private protected abstract IncludeWriter? Inclusion { get; }

    /// <summary>Writes the relation's arguments and selection.</summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="target">The model that the relation leads to.</param>
    /// <param name="touched">What a select lambda reads of it; null: everything.</param>
    internal RecordFactory Write(ArgumentWriter writer, ModelInfo target, Selection? touched)
    {
        writer.BeginObject();
        writer.Name("arguments");
        writer.BeginObject();
        WriteArguments(writer, target);
        writer.EndObject();
        writer.Name("selection");
        RecordFactory records;
        if (Inclusion is { } inclusion)
        {
            records = inclusion.Write(writer, target, touched, Omitted);
        }
        else if (touched is not null)
        {
            records = touched.WriteSelection(writer, target);
        }
        else
        {
            writer.BeginObject();
            var places = writer.Columns(target, Omitted);
            writer.EndObject();
            records = Records(places);
        }

        writer.EndObject();
        return records;
    }

    private protected abstract int[]? Omitted { get; }

    private protected abstract RecordFactory Records(int[]? places);

    private protected abstract void WriteArguments(ArgumentWriter writer, ModelInfo target);
}
