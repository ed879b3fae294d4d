namespace SchemaFirst.MigrateBench;

/// <summary>What a run measured: medians in milliseconds, and the process's memory at its highest.</summary>
internal sealed record Figures(double Create, double Evolve, double Pull, double PeakMiB);
