using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Json;

/// <summary>Makes JSON objects with the protocol's tagged values.</summary>
internal sealed class JsonRecordFactory : RecordFactory
{
    private readonly Selection _selection;
    private readonly JsonRecordFactory[] _relations;

    private readonly bool _showsUnreadable;

    /// <param name="selection">What is read.</param>
    /// <param name="showsUnreadable">True to show values that cannot be read, instead of failing.</param>
    public JsonRecordFactory(Selection selection, bool showsUnreadable)
    {
        (_selection, _showsUnreadable) = (selection, showsUnreadable);
        _relations = [.. selection.Relations.Select(relation => new JsonRecordFactory(relation.Query.Selection, showsUnreadable))];
    }

    // A JSON node has one parent.
    public override bool CanShareRecords => false;

    public override object Create(RowReader row, int offset)
    {
        var record = new JsonObject();
        var scalars = _selection.Scalars;
        for (var index = 0; index < scalars.Count; index++)
        {
            record[scalars[index].Name] = _showsUnreadable ? JsonValues.Show(row, offset + index, scalars[index]) : JsonValues.Read(row, offset + index, scalars[index]);
        }

        // Their places in the order of the selection, whichever comes first.
        if (_selection.Counts.Count > 0)
        {
            record["_count"] = new JsonObject();
        }

        foreach (var selected in _selection.Relations)
        {
            record[selected.Relation.Name] = null;
        }

        return record;
    }

    public override RecordFactory Relation(int relation) => _relations[relation];

    public override object CreateList(int capacity) => new JsonArray();

    public override void Add(object list, object record) => ((JsonArray)list).Add((JsonNode)Own(record));

    public override void SetRelation(object record, int relation, object? value) =>
        ((JsonObject)record)[_selection.Relations[relation].Relation.Name] = value is null ? null : (JsonNode)Own(value);

    public override void SetCount(object record, string relation, long count) =>
        ((JsonObject)((JsonObject)record)["_count"]!)[relation] = JsonValue.Create(count);

    // A record shared by several parents stands under each of them: JSON nodes have one parent.
    private static object Own(object record) => record is JsonNode { Parent: not null } node ? node.DeepClone() : record;
}
