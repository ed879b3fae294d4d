namespace SchemaFirst.Cli.Settings;

/// <summary>Finds out which database a command is about.</summary>
internal static class ConnectionChoice
{
    private const string Variable = "DATABASE_URL";

    /// <summary>The connection string: the option, else <c>DATABASE_URL</c> of the environment or <c>.env</c>, else the settings.</summary>
    /// <exception cref="CliException">None of them names a database.</exception>
    public static string Resolve(string? option, ProjectSettings settings) => Find(option, settings) ?? throw new CliException(
        "SF9031", "No database is named", $"Give --url, set {Variable} in the environment or in .env, or set datasource.url in schemafirst.json");

    /// <summary>The same; null where nothing names a database.</summary>
    /// <exception cref="CliException">What names it leads to a variable that is not set.</exception>
    public static string? Find(string? option, ProjectSettings settings) =>
        Value(option ?? EnvironmentValues.Find(Variable) ?? settings.Datasource.Url);

    /// <summary>The value, taken from the environment where it says <c>env:NAME</c>.</summary>
    /// <exception cref="CliException">The variable is not set.</exception>
    public static string? Value(string? chosen)
    {
        if (chosen is null || !chosen.StartsWith("env:", StringComparison.Ordinal))
        {
            return chosen;
        }

        return EnvironmentValues.Find(chosen[4..]) ?? throw new CliException(
            "SF9032", $"The environment variable '{chosen[4..]}' is not set", "Set it in the environment or in .env");
    }
}
