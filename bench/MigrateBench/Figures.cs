namespace SchemaFirst.MigrateBench;

/// <summary>What a run measured: medians of the processor time in milliseconds (a shared machine makes nothing of time by the clock), and the process's memory at its highest.</summary>
internal sealed record Figures(double Create, double Evolve, double Pull, double PeakMiB);
