using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Cli;

/// <summary>What is wrong with a command line, before anything is done.</summary>
internal static class Usage
{
    private const string Code = "SF9005";

    /// <summary>The fault of a command line; null when it can be run.</summary>
    public static CliException? FaultOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (Swallowed(parsed).Concat(parsed.UnmatchedTokens).FirstOrDefault() is { } stranger)
        {
            return Unknown(command, stranger, PathOf(parsed.CommandResult));
        }

        return parsed.Errors.Count == 0
            ? null
            : new CliException(Code, string.Join(' ', parsed.Errors[0].Message.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.'), See(PathOf(parsed.CommandResult)));
    }

    /// <summary>True for a command that only has others below it, alone: its help says which.</summary>
    public static bool IsQuestion(ParseResult parsed) =>
        parsed.CommandResult.Command is { Subcommands.Count: > 0, Action: null } && parsed.UnmatchedTokens.Count == 0 && parsed.Errors.All(static error => error.SymbolResult is CommandResult);

    // An argument takes any word, an option that was misspelt included.
    private static IEnumerable<string> Swallowed(ParseResult parsed) => parsed.Tokens.Any(static token => token.Type == TokenType.DoubleDash)
        ? []
        : parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(static argument => argument.Tokens).Select(static token => token.Value)
            .Where(static word => word.Length > 1 && word[0] == '-');

    private static CliException Unknown(Command command, string stranger, string path)
    {
        var isOption = stranger[0] == '-';
        var kind = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : null;
        var known = isOption
            ? command.Options.SelectMany(static option => option.Aliases.Append(option.Name))
            : command.Subcommands.Select(static below => below.Name);
        return new CliException(
            Code,
            kind is null ? $"'{stranger}' is one argument too many" : $"'{path}' has no {kind} '{stranger}'",
            Spelling.Nearest(stranger, known) is { } near ? $"Did you mean '{near}'? {See(path)}" : See(path));
    }

    private static string See(string path) => $"See '{path} --help'";

    private static string PathOf(CommandResult? command) =>
        command?.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : "schemafirst";
}
