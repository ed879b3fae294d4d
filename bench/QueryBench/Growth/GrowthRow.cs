namespace SchemaFirst.QueryBench.Growth;

/// <summary>What was measured for one size: nanoseconds of the best operation by the clock, by the processor (0 where it was not asked), and by hand (0 where nobody wrote it).</summary>
internal sealed record GrowthRow(int Size, double Units, double Clock, double Processor, double ByHand);
