namespace SchemaFirst.Testing;

/// <summary>Chance that is the same on every machine and in every version of .NET (SplitMix64), which <see cref="Random"/> does not promise.</summary>
internal sealed class SeedRandom(int seed)
{
    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15);

    public ulong Next()
    {
        var mixed = unchecked(_state += 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }

    public ulong Below(ulong end) => Next() % end;
}
