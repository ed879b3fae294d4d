namespace SchemaFirst.QueryBench.Workloads;

/// <summary>All workloads, family by family in the order they are written in.</summary>
internal static class WorkloadTypes
{
    public static Type[] All { get; } = [.. new[] { typeof(Reads), typeof(Includes), typeof(Summaries), typeof(Writes) }.SelectMany(static family => family.GetNestedTypes())];
}
