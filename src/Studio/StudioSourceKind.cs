namespace SchemaFirst.Studio;

/// <summary>Where Studio's schema comes from.</summary>
public enum StudioSourceKind
{
    /// <summary>The C# records of a project.</summary>
    Records,

    /// <summary><c>.prisma</c> text.</summary>
    Prisma,

    /// <summary>The database itself, pulled.</summary>
    Database,
}
