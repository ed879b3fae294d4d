using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SchemaFirst.Cli.Commands;

/// <summary>The usual help, and below it the command's examples.</summary>
internal sealed class TeachingHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Puts it in the place of the usual help of a command and of all below it.</summary>
    public static RootCommand Teach(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new TeachingHelp((HelpAction)option.Action!);
        return root;
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        // The library names a root command after the assembly, and people type the tool's name.
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var text = new StringWriter();
        configuration.Output = text;
        var result = help.Invoke(parseResult);
        configuration.Output = output;
        output.Write(text.ToString().Replace($"  {RootCommand.ExecutableName} ", "  schemafirst ", StringComparison.Ordinal));
        if (parseResult.CommandResult.Command is TaughtCommand { Examples: var examples })
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }
        }

        return result;
    }
}
