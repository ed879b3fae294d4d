using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Writes.Binding;

/// <summary>
/// Conditions of statements that write. Prisma reads by joins, where <c>isNot</c> leaves out related records for which the condition is unknown; a
/// statement that writes has no joins, and there <c>isNot</c> holds unless the condition is true.
/// </summary>
internal static class WriteFilter
{
    /// <summary>The condition as a writing statement judges it.</summary>
    public static Filter Of(Filter filter) => filter switch
    {
        RelationFilter { Quantifier: RelationQuantifier.IsNot } relation => relation with { Quantifier = RelationQuantifier.None, Inner = Of(relation.Inner) },
        RelationFilter relation => relation with { Inner = Of(relation.Inner) },
        NotFilter not => new NotFilter(Of(not.Inner)),
        AndFilter { Parts.Count: > 0 } and => new AndFilter([.. and.Parts.Select(Of)]),
        OrFilter { Parts.Count: > 0 } or => new OrFilter([.. or.Parts.Select(Of)]),
        _ => filter,
    };
}
