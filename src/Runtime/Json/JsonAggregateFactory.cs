using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Json;

/// <summary>Makes JSON objects of aggregates.</summary>
internal sealed class JsonAggregateFactory(IReadOnlyList<AggregateColumn> columns) : RecordFactory
{
    public override object Create(RowReader row, int offset)
    {
        var record = new JsonObject();
        for (var index = 0; index < columns.Count; index++)
        {
            var column = columns[index];
            var target = record;
            if (column.Group is { } group)
            {
                if (record[group] is not JsonObject known)
                {
                    record[group] = known = [];
                }

                target = known;
            }

            target[column.Name] = column is { Function: AggregateFunction.Sum, Field.Type: ScalarType.BigInt }
                ? row.IsNull(offset + index) ? null : JsonValues.Tagged("BigInt", row.GetDecimalText(offset + index))
                : JsonValues.Read(row, offset + index, column.Result);
        }

        return record;
    }

    public override RecordFactory Relation(int relation) => throw NoRelations();

    public override object CreateList(int capacity) => new JsonArray();

    public override void Add(object list, object record) => ((JsonArray)list).Add((JsonNode)record);

    public override void SetRelation(object record, int relation, object? value) => throw NoRelations();

    public override void SetCount(object record, string relation, long count) => throw NoRelations();

    private static InvalidOperationException NoRelations() => new("Aggregates have no relations.");
}
