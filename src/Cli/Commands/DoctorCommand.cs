using System.CommandLine;
using System.Text.Json.Nodes;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Diagnosis;
using SchemaFirst.Cli.Output;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst doctor</c>: looks at everything that the tool and the library stand on, and says what is wrong and what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var command = new Command("doctor", """
            Looks at the SDK, the packages, the settings, the schema, the connection, the migrations and drift; changes nothing.

              Examples:
                schemafirst doctor
                schemafirst doctor --url postgresql://me@localhost/blog --json
            """);
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

        foreach (var check in await DatabaseChecks.AllAsync(() => options.Read(parsed), cancellation))
        {
            Tell(check);
        }

        return answer.Set("healthy", worst != CheckState.Broken).Set("checks", list).End(worst == CheckState.Broken ? ExitCodes.Failed : ExitCodes.Success);

        void Tell(Check check)
        {
            worst = check.State > worst ? check.State : worst;
            answer.Say($"{Sign(check.State)} {check.Name,-12} {check.Found}");
            if (check.Remedy is { } remedy)
            {
                answer.Say($"  {"",-12} {remedy}");
            }

            list.Add(new JsonObject { ["name"] = check.Name, ["state"] = check.State.ToString().ToLowerInvariant(), ["found"] = check.Found, ["remedy"] = check.Remedy });
        }
    }

    // Colour is for terminals whose owner did not say otherwise.
    private static string Sign(CheckState state)
    {
        var (sign, colour) = state switch { CheckState.Fine => ("✓", 32), CheckState.Odd => ("!", 33), _ => ("✗", 31) };
        return Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? sign : $"\e[{colour}m{sign}\e[0m";
    }
}
