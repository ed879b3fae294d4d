using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Sql;

/// <summary>The names of functions that all databases share.</summary>
internal static class SqlNames
{
    public static string Of(AggregateFunction function) => function switch
    {
        AggregateFunction.Count => "COUNT",
        AggregateFunction.Sum => "SUM",
        AggregateFunction.Average => "AVG",
        AggregateFunction.Minimum => "MIN",
        _ => "MAX",
    };
}
