using SchemaFirst.QueryBench.Contestants;

namespace SchemaFirst.QueryBench.Workloads;

/// <summary>One operation of a workload; the turn chooses its values, and must answer the same for every contestant.</summary>
internal delegate ValueTask<long> Operation(Contestant contestant, int turn);
