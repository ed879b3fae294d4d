namespace SchemaFirst.Runtime.Migrations;

/// <summary>The database refused a script.</summary>
public sealed class MigrationScriptException : Exception
{
    /// <summary>Makes it.</summary>
    public MigrationScriptException(string databaseCode, string message, int? position, Exception cause)
        : base(message, cause)
    {
        DatabaseCode = databaseCode;
        Position = position;
    }

    /// <summary>The database's own code of the error.</summary>
    public string DatabaseCode { get; }

    /// <summary>Where in the script, as a count of characters from its start; null where the database does not tell.</summary>
    public int? Position { get; }
}
