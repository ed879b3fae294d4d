using System.ComponentModel;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>Writes the relations of a selection and gathers what makes their records; generated includes write to it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct SelectionWriter
{
    private readonly ArgumentWriter _writer;
    private readonly ModelInfo _model;
    private readonly Selection? _touched;
    private readonly List<SelectedRelation> _relations;

    internal SelectionWriter(ArgumentWriter writer, ModelInfo model, Selection? touched, List<SelectedRelation> relations) =>
        (_writer, _model, _touched, _relations) = (writer, model, touched, relations);

    /// <summary>A relation that the query may load.</summary>
    /// <param name="index">Its place among the model's relations.</param>
    /// <param name="arguments">How to load it; null: only if a select lambda reads it.</param>
    public void Relation(int index, RelationArguments? arguments)
    {
        var touched = _touched?.Child(index);
        if (arguments is null && touched is null)
        {
            return;
        }

        var relation = _model.Relations[index];
        _writer.Name(relation.Name);
        _relations.Add(new SelectedRelation(index, arguments is null
            ? Selection.Write(_writer, touched!.Value, relation.Target)
            : arguments.Write(_writer, relation.Target, touched?.Selection)));
    }

    /// <summary>The counts of relations that the query may load.</summary>
    public void Counts(IArguments? counts)
    {
        if (counts is not null)
        {
            _writer.Name("_count");
            _writer.BeginObject();
            _writer.Name("arguments");
            _writer.BeginObject();
            _writer.EndObject();
            _writer.Name("selection");
            counts.WriteTo(_writer);
            _writer.EndObject();
        }
        else
        {
            _touched?.WriteCounts(_writer);
        }
    }
}
