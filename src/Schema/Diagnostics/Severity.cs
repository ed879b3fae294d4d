namespace SchemaFirst.Schema.Diagnostics;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>The schema is usable; something is probably not meant so.</summary>
    Warning,

    /// <summary>The schema cannot be used.</summary>
    Error,
}
