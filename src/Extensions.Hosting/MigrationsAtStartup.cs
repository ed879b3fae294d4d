namespace SchemaFirst;

/// <summary>What a host does about a client's migrations before it starts anything else.</summary>
public enum MigrationsAtStartup
{
    /// <summary>Nothing.</summary>
    Off,

    /// <summary>
    /// Goes on only when the database has had exactly the client's migrations; otherwise the host does not start (SF3901). For programs whose deployment runs
    /// <c>schemafirst migrate deploy</c>.
    /// </summary>
    Guard,

    /// <summary>Applies what is missing, under the database's lock: of several instances that start at once, one does it and the others wait.</summary>
    Migrate,
}
