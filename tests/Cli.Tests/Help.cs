using System.CommandLine;
using SchemaFirst.Cli.Commands;

namespace SchemaFirst.Cli.Tests;

public sealed class Help
{
    public static TheoryData<string> Commands => [.. Leaves(CommandLine.Create()).Select(static leaf => leaf.Path)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Teaches_with_examples_that_parse(string path)
    {
        var root = CommandLine.Create();
        using var output = new StringWriter();
        Assert.Equal(0, await root.Parse($"{path} --help").InvokeAsync(new InvocationConfiguration { Output = output }));
        var command = Assert.IsType<TaughtCommand>(Leaves(root).Single(leaf => leaf.Path == path).Command);
        Assert.NotEmpty(command.Examples);
        Assert.Contains("Examples:", output.ToString(), StringComparison.Ordinal);
        foreach (var example in command.Examples)
        {
            Assert.Contains($"  {example}\n", output.ToString(), StringComparison.Ordinal);
            Assert.StartsWith($"schemafirst {path}", example, StringComparison.Ordinal);
            var words = example.Split(" > ")[0].Split(" >> ")[0]["schemafirst ".Length..];
            var parsed = root.Parse(words);
            Assert.Equal(command.Name, parsed.CommandResult.Command.Name);
            Assert.Empty(parsed.Errors);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_answers_machines(string path) =>
        Assert.Contains(Leaves(CommandLine.Create()).Single(leaf => leaf.Path == path).Command.Options, static option => option.Name == "--json");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_argument_and_option_is_described(string path)
    {
        var command = Leaves(CommandLine.Create()).Single(leaf => leaf.Path == path).Command;
        Assert.DoesNotContain(command.Options.Cast<Symbol>().Concat(command.Arguments), static symbol => string.IsNullOrEmpty(symbol.Description));
    }

    private static IEnumerable<(string Path, Command Command)> Leaves(Command command, string path = "") => command.Subcommands.SelectMany(child =>
        child.Subcommands.Count == 0 ? [(path + child.Name, child)] : Leaves(child, path + child.Name + " "));
}
