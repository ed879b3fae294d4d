using Spectre.Console;

namespace SchemaFirst.Cli.Output;

/// <summary>The person's terminal: colours and movement where it can show them and its owner did not say otherwise (<c>NO_COLOR</c>); plain text in pipes and logs.</summary>
internal static class Terminal
{
    /// <summary>What draws on one of the process's outputs.</summary>
    public static IAnsiConsole On(TextWriter output)
    {
        // What an output leads to is looked at here: from a writer alone it cannot be known.
        var isPlain = ReferenceEquals(output, Console.Error) ? Console.IsErrorRedirected : Console.IsOutputRedirected;
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(output),

            // They switch colour on for build servers, whose logs are read as text just as well.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
    }

    /// <summary>Writes a word in a colour, and no line break.</summary>
    public static void Write(TextWriter output, string word, Color colour) => On(output).Write(new Text(word, new Style(colour)));
}
