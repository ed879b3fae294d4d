using System.CommandLine;
using SchemaFirst.Cli.Settings;

namespace SchemaFirst.Cli.Commands;

/// <summary>The schema that a verb works on: as an argument, or by Prisma's option.</summary>
internal sealed class SchemaWord
{
    private readonly Argument<string?> _argument = new("schema")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A .prisma file, a folder of them, or a C# project; without it that of schemafirst.json, else the usual places.",
    };

    private readonly Option<string?> _option = new("--schema") { Description = "The same, as Prisma's commands have it." };

    /// <summary>Puts both into a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_argument);
        command.Options.Add(_option);
    }

    /// <summary>What was typed, else what the settings name; null without either, where the usual places are searched.</summary>
    public string? Read(ParseResult parsed) => ReadTyped(parsed) ?? SettingsReader.Read().Schema;

    /// <summary>What was typed; null without either.</summary>
    public string? ReadTyped(ParseResult parsed) => (parsed.GetValue(_argument), parsed.GetValue(_option)) switch
    {
        ({ } first, { } second) when first != second => throw new CliException("SF9005", $"Two schemas are named, '{first}' and '{second}'", "Leave one of them out"),
        var (argument, option) => argument ?? option,
    };
}
