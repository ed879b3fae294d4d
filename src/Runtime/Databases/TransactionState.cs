namespace SchemaFirst.Runtime.Databases;

/// <summary>How a transaction stands.</summary>
public enum TransactionState
{
    /// <summary>Requests can run in it.</summary>
    Open,

    /// <summary>What it wrote is kept.</summary>
    Committed,

    /// <summary>What it wrote was dropped.</summary>
    RolledBack,

    /// <summary>Its time was up; what it wrote was dropped.</summary>
    Expired,
}
