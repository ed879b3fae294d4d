namespace SchemaFirst;

/// <summary>Counts up by a sequence: <c>@default(sequence())</c> (CockroachDB).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SequenceAttribute : Attribute
{
    /// <summary>Whether the numbers live only as long as the session.</summary>
    public bool Virtual { get; set; }

    /// <summary>How many numbers a session takes at a time.</summary>
    public long Cache { get; set; }

    /// <summary>The step.</summary>
    public long Increment { get; set; }

    /// <summary>The smallest number.</summary>
    public long MinValue { get; set; }

    /// <summary>The largest number.</summary>
    public long MaxValue { get; set; }

    /// <summary>The first number.</summary>
    public long Start { get; set; }

    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
