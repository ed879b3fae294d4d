using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution.Plans;

/// <summary>
/// Reads records that a record leads to in the same row: relations to one, and such relations of theirs. A list, or a record with lists or counts,
/// is read by a statement of its own, because a join would repeat rows or ask for the same lists again and again.
/// </summary>
internal sealed class JoinCompiler(SqlWriter writer, SelectedColumns columns)
{
    // As many as planners weigh against each other (PostgreSQL's join_collapse_limit); databases know limits of their own far behind that.
    private const int MaximumJoins = 8;

    private readonly List<(RelationSelection Selected, string Alias, string Outer)> _joins = [];

    /// <summary>Takes a relation into the statement; null where it needs a statement of its own.</summary>
    /// <param name="selected">The relation.</param>
    /// <param name="place">Its place in the selection.</param>
    /// <param name="outer">The alias of the row that leads to it.</param>
    public JoinedRecord? TryJoin(RelationSelection selected, int place, string outer) =>
        (writer.Dialect.JoinsPages || !writer.StopsEarly) && Joins(selected) is { } joins && _joins.Count + joins <= MaximumJoins ? Join(selected, place, outer) : null;

    /// <summary>Writes the joins; stands behind <c>FROM table AS alias</c>.</summary>
    public void WriteJoins()
    {
        foreach (var (selected, alias, outer) in _joins)
        {
            var relation = selected.Relation;
            writer.Append(" LEFT JOIN ").Table(relation.Target).Append(" AS ").Identifier(alias).Append(" ON ");
            for (var index = 0; index < relation.LocalFields.Count; index++)
            {
                writer.Append(index == 0 ? "" : " AND ").Column(alias, relation.RemoteFields[index]).Append(" = ").Column(outer, relation.LocalFields[index]);
            }

            if (selected.Query.Where is { } where)
            {
                writer.Append(" AND ").AmongFew(where, (few, condition) => FilterCompiler.Write(few, condition, alias));
            }
        }
    }

    private JoinedRecord Join(RelationSelection selected, int place, string outer)
    {
        var alias = writer.NewAlias();
        _joins.Add((selected, alias, outer));
        var selection = selected.Query.Selection;
        var offset = columns.Append(alias, selection.Scalars);
        var key = columns.Require(alias, selected.Relation.RemoteFields[0]);
        var joined = selection.Relations.Select((inner, innerPlace) => Join(inner, innerPlace, alias)).ToList();
        return new JoinedRecord(place, key, new RecordPlaces(selection, offset, 0, joined));
    }

    // How many joins it takes; null where it cannot be joined.
    private static int? Joins(RelationSelection selected)
    {
        if (selected.Relation.IsList || selected.Query.Selection.Counts.Count > 0)
        {
            return null;
        }

        int? joins = 1;
        foreach (var inner in selected.Query.Selection.Relations)
        {
            joins += Joins(inner);
        }

        return joins;
    }
}
