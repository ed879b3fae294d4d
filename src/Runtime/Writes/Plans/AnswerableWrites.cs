using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>
/// Tells whether the statements that create a record and those related to it give back all that is wanted, so that nothing need be read afterwards:
/// each relation that is wanted must be created in one go and as a whole, and nothing else in the request may change what was given back.
/// </summary>
internal static class AnswerableWrites
{
    /// <summary>The place in the selection of each relation whose records are created and wanted; null where the record must be read afterwards.</summary>
    public static IReadOnlyDictionary<RelationInfo, int>? Of(RowData data, Selection selection)
    {
        if (selection.Counts.Count > 0)
        {
            return null;
        }

        var answered = new Dictionary<RelationInfo, int>();
        HashSet<ModelInfo> models = [data.Model];
        for (var place = 0; place < selection.Relations.Count; place++)
        {
            var (relation, query) = selection.Relations[place];
            NestedWrite[] writes = [.. data.Nested.Where(write => ReferenceEquals(write.Relation, relation))];
            if (writes.Length != 1 || !CreatesAll(writes[0]) || !IsWhole(query) || !answered.TryAdd(relation, place))
            {
                return null;
            }

            models.Add(relation.Target);
        }

        return data.Nested.Any(write => Changes(write, models)) ? null : answered;
    }

    /// <summary>The new records that a write links, all of which have columns only; null for other writes.</summary>
    public static IReadOnlyList<RowData>? Rows(NestedWrite write) => write switch
    {
        NestedCreate create => create.Rows,
        NestedCreateMany create => create.Rows,
        _ => null,
    };

    // A key that is null links nothing, though the records are created.
    private static bool CreatesAll(NestedWrite write) =>
        write.Relation is { HoldsForeignKey: false, Kind: not RelationKind.ManyToMany } relation
        && relation.LocalFields.All(static field => !field.IsOptional)
        && Rows(write)?.All(static row => row.Nested.Count == 0) == true;

    private static bool IsWhole(ReadQuery query) => query is
    {
        Where: null or AndFilter { Parts.Count: 0 }, OrderBy.Count: 0, Cursor.Count: 0, Take: null, Skip: 0, Distinct.Count: 0,
        Selection: { Relations.Count: 0, Counts.Count: 0, Scalars.Count: > 0 },
    };

    /// <summary>True where the write, or one within it, changes records of the models that are there already: a new one may be among them by then.</summary>
    private static bool Changes(NestedWrite write, HashSet<ModelInfo> models) => write switch
    {
        NestedCreate create => create.Rows.Any(row => row.Nested.Any(inner => Changes(inner, models))),
        NestedCreateMany => false,
        NestedConnectOrCreate either => models.Contains(write.Relation.Target) || either.Create.Nested.Any(inner => Changes(inner, models)),
        _ => models.Contains(write.Relation.Target),
    };
}
