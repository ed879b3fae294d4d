namespace SchemaFirst.Cli.Output;

/// <summary>Asks the person at the terminal, above all before something is destroyed.</summary>
internal static class Consent
{
    /// <summary>What a person at a terminal answers; null when there is none to ask.</summary>
    public static string? Ask(string question)
    {
        if (Console.IsInputRedirected)
        {
            return null;
        }

        Console.Error.Write(question + " ");
        return Console.ReadLine()?.Trim();
    }

    /// <summary>Goes on when forced, or when a person at a terminal says yes.</summary>
    /// <exception cref="CliException">The person says no, or there is none to ask.</exception>
    public static void Require(bool forced, string consequence)
    {
        if (forced)
        {
            return;
        }

        if (Console.IsInputRedirected)
        {
            throw new CliException("SF9025", $"{consequence} There is nobody to ask", "Go on with --force") { ExitCode = ExitCodes.Failed };
        }

        if (Ask($"{consequence} Go on? [y/N]") is not ("y" or "Y" or "yes"))
        {
            throw new CliException("SF9026", "Nothing was done", "Answer with y to go on") { ExitCode = ExitCodes.Failed };
        }
    }
}
