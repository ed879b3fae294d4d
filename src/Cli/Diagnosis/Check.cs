namespace SchemaFirst.Cli.Diagnosis;

/// <summary>One thing that the doctor looked at.</summary>
/// <param name="Name">What it is.</param>
/// <param name="State">How it is.</param>
/// <param name="Found">What was found.</param>
/// <param name="Remedy">What to do about it; null where there is nothing to do.</param>
internal sealed record Check(string Name, CheckState State, string Found, string? Remedy = null)
{
    public static Check Fine(string name, string found) => new(name, CheckState.Fine, found);

    public static Check Odd(string name, string found, string remedy) => new(name, CheckState.Odd, found, remedy);

    public static Check Broken(string name, string found, string remedy) => new(name, CheckState.Broken, found, remedy);
}
