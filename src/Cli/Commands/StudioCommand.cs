using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Studio;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst studio</c>: a page on the database, served on the loopback interface until it is stopped.</summary>
internal static class StudioCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var port = new Option<int>("--port", "-p") { Description = "The port to serve on; else any that is free." };
        var quiet = new Option<bool>("--no-browser") { Description = "Prints the address and opens no browser." };
        var readOnly = new Option<bool>("--read-only") { Description = "Refuses everything that would write." };
        var pull = new Option<bool>("--pull") { Description = "Shows the database as it is, whatever schema there is here." };
        port.Validators.Add(static result =>
        {
            if (!result.Tokens.All(static token => int.TryParse(token.Value, out var number) && number is >= 0 and <= 65535))
            {
                result.AddError("A port is a number from 0 to 65535");
            }
        });
        var command = new TaughtCommand(
            "studio",
            "Opens a page to look at the data, change it safely and see the schema.",
            ["schemafirst studio", "schemafirst studio --read-only --url postgresql://me@localhost/blog"]) { port, quiet, readOnly, pull };
        options.AddTo(command, withMigrations: true);
        command.SetAction((parsed, cancellation) => RunAsync(
            options.Read(parsed),
            new StudioOptions { Port = parsed.GetValue(port), ReadOnly = parsed.GetValue(readOnly) },
            parsed.GetValue(pull),
            opens: !parsed.GetValue(quiet) && !Console.IsOutputRedirected,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, StudioOptions options, bool pull, bool opens, CancellationToken cancellation)
    {
        StudioServer server;
        try
        {
            server = await StudioServer.StartAsync(new StudioCommandSource(choice, pull), options, cancellation);
        }
        catch (IOException) when (options.Port > 0)
        {
            throw new CliException("SF9051", $"Port {options.Port} is taken", "Name another one with --port, or leave it out");
        }

        await using (server)
        {
            if (choice.Json)
            {
                new Output.Answer(json: true).Set("address", server.Address.ToString()).End(ExitCodes.Success);
            }
            else
            {
                await Console.Out.WriteLineAsync($"Studio is at {server.Address}");
                await Console.Out.WriteLineAsync(options.ReadOnly ? "Nothing can be written (--read-only). Ctrl+C ends it." : "Ctrl+C ends it.");
            }

            await Console.Out.FlushAsync(cancellation);
            if (opens)
            {
                Open(server.Address);
            }

            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            catch (OperationCanceledException)
            {
                // That is how it ends.
            }
        }

        return ExitCodes.Success;
    }

    // A machine without a browser is no reason to fail: the address is printed.
    private static void Open(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.ToString()) { UseShellExecute = true });
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            Console.Error.WriteLine("No browser could be opened: open the address yourself.");
        }
    }
}
