namespace SchemaFirst.QueryBench.Growth;

/// <summary>One size of a curve: what is run, and how many units (rows, values, callers' requests) one run handles.</summary>
internal sealed record GrowthPoint(int Size, double Units, Func<int, ValueTask<long>> Operation);
