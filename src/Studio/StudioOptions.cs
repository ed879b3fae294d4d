namespace SchemaFirst.Studio;

/// <summary>How Studio is served.</summary>
public sealed record StudioOptions
{
    /// <summary>The port on the loopback interface; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>True to refuse everything that would write: requests by their actions, and the database itself by connections that cannot.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>How long the count of one model's rows may take before it is given up.</summary>
    public TimeSpan CountTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
