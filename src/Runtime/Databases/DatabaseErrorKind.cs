namespace SchemaFirst.Runtime.Databases;

/// <summary>The kinds of errors that databases report, whatever their own codes are.</summary>
public enum DatabaseErrorKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>A unique key would hold the same values twice.</summary>
    UniqueViolation,

    /// <summary>A foreign key would point nowhere.</summary>
    ForeignKeyViolation,

    /// <summary>A required column would be null.</summary>
    NullViolation,

    /// <summary>A check constraint refuses the row.</summary>
    CheckViolation,

    /// <summary>A text is too long for its column.</summary>
    ValueTooLong,

    /// <summary>A number does not fit its column.</summary>
    ValueOutOfRange,

    /// <summary>The table does not exist.</summary>
    TableMissing,

    /// <summary>The column does not exist.</summary>
    ColumnMissing,

    /// <summary>A deadlock, or a write that another transaction got ahead of.</summary>
    WriteConflict,

    /// <summary>The database stayed locked for too long.</summary>
    Busy,

    /// <summary>The server cannot be reached, or the database's file cannot be opened.</summary>
    Unreachable,

    /// <summary>The server did not answer in time when it was connected to.</summary>
    ConnectTimedOut,

    /// <summary>The connection broke while it was used.</summary>
    ConnectionClosed,

    /// <summary>A statement took longer than it may.</summary>
    TimedOut,

    /// <summary>The encrypted connection could not be made.</summary>
    EncryptionFailed,

    /// <summary>All connections of the pool stayed in use.</summary>
    PoolExhausted,

    /// <summary>The server has as many connections as it takes.</summary>
    TooManyConnections,

    /// <summary>The server refuses the name or password.</summary>
    AuthenticationFailed,

    /// <summary>The user may not do this, or not use the database.</summary>
    AccessDenied,

    /// <summary>The database ended the transaction by itself, or takes nothing more in it.</summary>
    TransactionEnded,

    /// <summary>The database does not exist.</summary>
    DatabaseMissing,

    /// <summary>A statement's text or a value's text has the wrong form.</summary>
    InvalidInput,
}
