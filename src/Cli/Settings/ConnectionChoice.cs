namespace SchemaFirst.Cli.Settings;

/// <summary>Finds out which database a command is about.</summary>
internal static class ConnectionChoice
{
    private const string Variable = "DATABASE_URL";

    /// <summary>The connection string: the option, else <c>DATABASE_URL</c> of the environment or <c>.env</c>, else the settings.</summary>
    /// <exception cref="CliException">None of them names a database.</exception>
    public static string Resolve(string? option, ProjectSettings settings)
    {
        var chosen = option ?? EnvironmentValues.Find(Variable) ?? settings.Datasource.Url ?? throw new CliException(
            "SF9031", "No database is named", $"Give --url, set {Variable} in the environment or in .env, or set datasource.url in schemafirst.json");
        if (!chosen.StartsWith("env:", StringComparison.Ordinal))
        {
            return chosen;
        }

        return EnvironmentValues.Find(chosen[4..]) ?? throw new CliException(
            "SF9032", $"The environment variable '{chosen[4..]}' is not set", "Set it in the environment or in .env");
    }
}
