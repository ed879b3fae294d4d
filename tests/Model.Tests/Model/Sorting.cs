using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>Orders rows as <c>orderBy</c> asks for: by fields, by fields of to-one relations, by the number of related rows.</summary>
internal sealed class Sorting(World world)
{
    private sealed record Term(Func<ModelRow, object?> Key, ScalarInfo? Field, bool Descending, bool? NullsFirst, bool IsOwn = false);

    /// <summary>
    /// True where a cursor is a place in the order, which any row of the table has; otherwise it is one of the rows found. As in Prisma it is so where
    /// the order holds a unique field or a unique key, a primary key of several fields aside, and no field that may be null.
    /// </summary>
    public bool CursorIsPlace(JsonNode? orderBy, ModelInfo model)
    {
        var terms = AllTerms(orderBy, model, implied: true);
        var own = terms.Where(static term => term.IsOwn).Select(static term => term.Field!).ToHashSet();
        return !terms.Any(static term => term.Field is { IsOptional: true }) && model.Keys.Any(key => (key.Fields.Count == 1 || !key.IsPrimary) && key.Fields.All(own.Contains));
    }

    /// <summary>A comparison of rows; without terms it is by the identity where <paramref name="implied"/> says so.</summary>
    public Comparison<ModelRow>? By(JsonNode? orderBy, ModelInfo model, bool implied)
    {
        var terms = AllTerms(orderBy, model, implied);
        return terms.Count == 0 ? null : (left, right) => terms.Select(term => Compare(term.Key(left), term.Key(right), term)).FirstOrDefault(static order => order != 0);
    }

    /// <summary>The order of two values, null among them.</summary>
    public int Compare(object? left, object? right, ScalarInfo? field, bool descending, bool? nullsFirst)
    {
        if (left is null || right is null)
        {
            // Of itself SQLite takes null for the smallest value and PostgreSQL for the largest.
            var first = nullsFirst ?? world.Postgres == descending;
            return (left is null).CompareTo(right is null) * (first ? -1 : 1);
        }

        var order = field is null ? Convert.ToDouble(left).CompareTo(Convert.ToDouble(right)) : Values.Compare(left, right, field, world.Postgres);
        return descending ? -order : order;
    }

    private int Compare(object? left, object? right, Term term) => Compare(left, right, term.Field, term.Descending, term.NullsFirst);

    private List<Term> AllTerms(JsonNode? orderBy, ModelInfo model, bool implied)
    {
        var terms = (orderBy switch { null => [], JsonArray list => list.ToArray(), _ => [orderBy] }).SelectMany(term => Terms(term!.AsObject(), model, static row => row, isOwn: true)).ToList();
        if (terms.Count == 0 && implied)
        {
            terms.AddRange(model.Identity!.Fields.Select(static field => new Term(row => row[field], field, Descending: false, null, IsOwn: true)));
        }

        return terms;
    }

    private IEnumerable<Term> Terms(JsonObject terms, ModelInfo model, Func<ModelRow, ModelRow?> reach, bool isOwn) => terms.SelectMany(member => model.Find(member.Key) switch
    {
        ScalarInfo field => [new Term(row => reach(row)?[field], field, Direction(member.Value) == "desc", (member.Value as JsonObject)?["nulls"]?.GetValue<string>() is { } nulls ? nulls == "first" : null, isOwn)],
        RelationInfo { IsList: true } relation => [new Term(row => reach(row) is { } from ? world.Related(from, relation).Count : 0, null, Direction(member.Value!["_count"]) == "desc", null)],
        RelationInfo relation => Terms(member.Value!.AsObject(), relation.Target, row => reach(row) is { } from ? world.Related(from, relation).FirstOrDefault() : null, isOwn: false),
        _ => throw new ModelError("P2009"),
    });

    private static string Direction(JsonNode? node) => (node is JsonObject detailed ? detailed["sort"] : node)!.GetValue<string>();
}
