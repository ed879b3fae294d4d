using System.CommandLine;
using SchemaFirst.Cli.Output;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst completion</c>: what makes a shell complete the tool's commands. The scripts ask the tool itself, so they never grow old.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _schemafirst() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(schemafirst "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _schemafirst schemafirst

        """;

    private const string Zsh = """
        _schemafirst() {
            local -a found
            found=("${(@f)$(schemafirst "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
            compadd -- $found
        }
        compdef _schemafirst schemafirst

        """;

    private const string Fish = """
        complete -f -c schemafirst -a '(schemafirst "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName schemafirst -ScriptBlock {
            param($word, $line, $position)
            schemafirst "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    public static Command Create()
    {
        var json = CommonOptions.Json();
        var shell = new Argument<string>("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new TaughtCommand(
            "completion",
            "Prints what makes a shell complete the tool's commands.",
            ["schemafirst completion bash >> ~/.bashrc", "schemafirst completion zsh >> ~/.zshrc", "schemafirst completion fish > ~/.config/fish/completions/schemafirst.fish", "schemafirst completion pwsh >> $PROFILE"]) { shell, json };
        command.SetAction(parsed =>
        {
            TextAnswer.Give(parsed.GetValue(shell) switch { "zsh" => Zsh, "fish" => Fish, "pwsh" => PowerShell, _ => Bash }, null, parsed.GetValue(json));
            return ExitCodes.Success;
        });
        return command;
    }
}
