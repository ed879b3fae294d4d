namespace SchemaFirst.Runtime.Migrations;

/// <summary>Migrations cannot go on; the code says why and the message what to do.</summary>
public sealed class MigrationException : Exception
{
    /// <summary>Makes it.</summary>
    public MigrationException(string code, string message, Exception? cause = null)
        : base(message, cause) => Code = code;

    /// <summary>The code (<c>P3009</c>), Prisma's where it has one for the case.</summary>
    public string Code { get; }

    /// <summary>The migration it is about; null where it is about none.</summary>
    public string? MigrationName { get; init; }
}
