using System.CommandLine;
using System.Text.Json.Nodes;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Diagnosis;
using SchemaFirst.Cli.Output;
using Color = Spectre.Console.Color;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst doctor</c>: looks at everything that the tool and the library stand on, and says what is wrong and what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var command = new TaughtCommand(
            "doctor",
            "Looks at the SDK, the packages, the settings, the schema, the connection, the migrations and drift; changes nothing.",
            ["schemafirst doctor", "schemafirst doctor --url postgresql://me@localhost/blog --json"]);
        options.AddTo(command, withMigrations: true);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, options, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, DatabaseOptions options, CancellationToken cancellation)
    {
        var asked = parsed.CommandResult.Command.Options.OfType<Option<bool>>().First(static option => option.Name == "--json");
        var json = parsed.GetValue(asked);
        var answer = new Answer(json);
        var (list, worst) = (new JsonArray(), CheckState.Fine);
        foreach (var check in ProjectChecks.All().Concat(SchemaChecks.All()))
        {
            Tell(check);
        }

        foreach (var check in await Progress.During("asking the database", () => DatabaseChecks.AllAsync(() => options.Read(parsed), cancellation)))
        {
            Tell(check);
        }

        return answer.Set("healthy", worst != CheckState.Broken).Set("checks", list).End(worst == CheckState.Broken ? ExitCodes.Failed : ExitCodes.Success);

        void Tell(Check check)
        {
            worst = check.State > worst ? check.State : worst;
            var (sign, colour) = Mark(check.State);
            answer.Say(sign, colour, $"{check.Name,-12} {check.Found}");
            if (check.Remedy is { } remedy)
            {
                answer.Say($"  {"",-12} {remedy}");
            }

            list.Add(new JsonObject { ["name"] = check.Name, ["state"] = check.State.ToString().ToLowerInvariant(), ["found"] = check.Found, ["remedy"] = check.Remedy });
        }
    }

    private static (string Sign, Color Colour) Mark(CheckState state) => state switch
    {
        CheckState.Fine => ("✓", Color.Green),
        CheckState.Odd => ("!", Color.Yellow),
        _ => ("✗", Color.Red),
    };
}
