using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>The members of aggregates that are no columns, clear of the columns' names.</summary>
/// <param name="Count">The counts.</param>
/// <param name="Sum">The sums.</param>
/// <param name="Average">The averages.</param>
/// <param name="Min">The least values.</param>
/// <param name="Max">The greatest values.</param>
/// <param name="All">Among the counts: that of all records.</param>
/// <param name="Row">The field that holds the answer.</param>
/// <param name="Greatest">The field that tells the greatest from the least.</param>
internal sealed record AggregateNames(string Count, string Sum, string Average, string Min, string Max, string All, string Row, string Greatest)
{
    public static AggregateNames Of(ModelSpec model)
    {
        var taken = new HashSet<string>(model.Scalars.Select(static scalar => scalar.ClrName), StringComparer.Ordinal);
        return new AggregateNames(Free("Count"), Free("Sum"), Free("Average"), Free("Min"), Free("Max"), Free("All"), Free("_row"), Free("_greatest"));

        string Free(string name) => Names.Unique(name, taken);
    }
}
