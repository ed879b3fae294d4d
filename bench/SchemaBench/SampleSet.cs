namespace SchemaFirst.SchemaBench;

/// <summary>The runs of one operation.</summary>
internal sealed class SampleSet
{
    private readonly List<Sample> _samples = [];

    /// <summary>True before the first run.</summary>
    public bool IsEmpty => _samples.Count == 0;

    /// <summary>The quickest run by the clock: the least disturbed one on a busy machine.</summary>
    public double MinWallMs => _samples.Min(static sample => sample.WallMs);

    /// <summary>The middle run by the clock.</summary>
    public double MedianWallMs => Median(static sample => sample.WallMs);

    /// <summary>The least processor time.</summary>
    public double MinCpuMs => _samples.Min(static sample => sample.CpuMs);

    /// <summary>The middle processor time.</summary>
    public double MedianCpuMs => Median(static sample => sample.CpuMs);

    /// <summary>The middle allocation, in megabytes.</summary>
    public double AllocatedMb => Median(static sample => sample.AllocatedBytes / 1e6);

    /// <summary>Adds a run.</summary>
    public void Add(Sample sample) => _samples.Add(sample);

    private double Median(Func<Sample, double> value)
    {
        var sorted = _samples.Select(value).Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
