namespace SchemaFirst.QueryBench.Growth;

/// <summary>One size of a curve.</summary>
/// <param name="Size">The size as it is told.</param>
/// <param name="Units">How many units (rows, values) one operation handles.</param>
/// <param name="Operation">One operation; the turn chooses its values.</param>
/// <param name="ByHand">The same in hand-written ADO.NET, where there is one: it tells what the database's own part of a curve is.</param>
internal sealed record GrowthPoint(int Size, double Units, Func<int, ValueTask<long>> Operation, Func<int, ValueTask<long>>? ByHand = null);
