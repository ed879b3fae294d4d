using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Advice;

using Index = SchemaFirst.Schema.Model.Index;
using Model = SchemaFirst.Schema.Model.Model;

/// <summary>An index that another one makes superfluous costs on every write and helps no query.</summary>
public static class RedundantIndexes
{
    /// <summary>An index over the same fields as another key or index.</summary>
    public static readonly RuleInfo Repeats = RuleInfo.Advice(
        RuleIds.IndexRepeatsAnother, "Index that repeats another", "{0} over {1} repeats {2}; remove it");

    /// <summary>An index whose fields are the first ones of another.</summary>
    public static readonly RuleInfo Begins = RuleInfo.Advice(
        RuleIds.IndexBeginsAnother, "Index that another begins with", "{0} over {1} serves no query that {2} does not serve; remove it");

    internal static void Check(Model model, AdviceContext context)
    {
        if (model.Indexes.Count == 0 || (model.Indexes.Count == 1 && model.PrimaryKey is null))
        {
            return;
        }

        // Of two equals the one that means more stays: the primary key, then unique keys, then the one declared first.
        var all = new List<Index>(model.Indexes.Count + 1);
        if (model.PrimaryKey is not null)
        {
            all.Add(model.PrimaryKey);
        }

        Add(all, model.Indexes, IndexKind.Unique);
        Add(all, model.Indexes, IndexKind.Normal);
        for (var position = 0; position < all.Count; position++)
        {
            Check(all, position, context);
        }
    }

    private static void Add(List<Index> all, IReadOnlyList<Index> indexes, IndexKind kind)
    {
        foreach (var index in indexes)
        {
            if (index.Kind == kind)
            {
                all.Add(index);
            }
        }
    }

    private static void Check(List<Index> all, int position, AdviceContext context)
    {
        var index = all[position];
        for (var other = 0; other < position; other++)
        {
            if (index.Fields.Count == all[other].Fields.Count && Leads(index, all[other]))
            {
                Report(Repeats, index, all[other], context);
                return;
            }
        }

        // A unique key says more than the order of its fields, and only ordered indexes can be entered by their first fields.
        if (index.Kind != IndexKind.Normal || !IsOrdered(index))
        {
            return;
        }

        foreach (var candidate in all)
        {
            if (index.Fields.Count < candidate.Fields.Count && Leads(index, candidate))
            {
                Report(Begins, index, candidate, context);
                return;
            }
        }
    }

    private static void Report(RuleInfo rule, Index index, Index other, AdviceContext context) =>
        context.Report(rule, index.Syntax.Origin, index.Kind == IndexKind.Unique ? "The unique key" : "The index", Names(index), Describe(other));

    private static string Describe(Index index) => index.Kind switch
    {
        IndexKind.PrimaryKey => $"the primary key over {Names(index)}",
        IndexKind.Unique => $"the unique key over {Names(index)}",
        _ => $"the index over {Names(index)}",
    };

    private static string Names(Index index) => NameList.Of([.. index.Fields.Select(static field => string.Join(".", field.Path.Select(static part => part.Name)))]);

    private static bool IsOrdered(Index index) => index.Algorithm is null or "BTree";

    private static bool Leads(Index index, Index other)
    {
        if ((index.Algorithm ?? "BTree") != (other.Algorithm ?? "BTree") || !Equals(index.Where, other.Where))
        {
            return false;
        }

        // An ordered index can be read from either end, so the opposite direction of every field is as good.
        var isReversed = IsDescending(index.Fields[0]) != IsDescending(other.Fields[0]);
        for (var position = 0; position < index.Fields.Count; position++)
        {
            var left = index.Fields[position];
            var right = other.Fields[position];
            if (!IsSame(left.Path, right.Path) || left.Length != right.Length || left.OperatorClass != right.OperatorClass
                || left.IsRawOperatorClass != right.IsRawOperatorClass || IsDescending(left) != (IsDescending(right) ^ isReversed))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(IReadOnlyList<ScalarField> left, IReadOnlyList<ScalarField> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var position = 0; position < left.Count; position++)
        {
            if (!ReferenceEquals(left[position], right[position]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDescending(IndexField field) => field.Sort == SortOrder.Descending;
}
