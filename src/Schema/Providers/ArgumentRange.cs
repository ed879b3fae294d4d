namespace SchemaFirst.Schema.Providers;

/// <summary>The values that an argument of a native type may have, both ends included.</summary>
public readonly record struct ArgumentRange(uint Minimum, uint Maximum)
{
    /// <summary>True when the value lies inside.</summary>
    public bool Contains(uint value) => value >= Minimum && value <= Maximum;
}
