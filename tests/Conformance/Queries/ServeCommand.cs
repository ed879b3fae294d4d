using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Conformance.Queries;

/// <summary><c>serve</c>: one JSON step per line in, one JSON answer per line out, in whatever order they are done.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var schema = new Option<FileInfo>("--schema") { Required = true, Description = "The schema's .prisma file." };
        var provider = new Option<string>("--provider") { Required = true, Description = "sqlite or postgresql." };
        provider.AcceptOnlyFromAmong("sqlite", "postgresql");
        var url = new Option<string>("--url") { Required = true, Description = "The connection string, URL or file." };
        var command = new Command("serve", "Answers steps from standard input.") { schema, provider, url };
        command.SetAction(async (parsed, cancellation) =>
        {
            Database database = parsed.GetValue(provider) == "sqlite" ? SqliteDatabase.Open(parsed.GetValue(url)!) : PostgreSqlDatabase.Open(parsed.GetValue(url)!);
            await using var session = new StepSession(await File.ReadAllTextAsync(parsed.GetValue(schema)!.FullName, cancellation), database);
            await ServeAsync(session, Console.In, TextWriter.Synchronized(Console.Out), cancellation);
            return 0;
        });
        return command;
    }

    private static async Task ServeAsync(StepSession session, TextReader input, TextWriter output, CancellationToken cancellation)
    {
        var running = new List<Task>();
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Length > 0)
            {
                running.RemoveAll(static task => task.IsCompleted);
                running.Add(Task.Run(() => AnswerAsync(session, line, output), cancellation));
            }
        }

        await Task.WhenAll(running);
    }

    private static async Task AnswerAsync(StepSession session, string line, TextWriter output)
    {
        JsonNode? id = null;
        JsonObject answer;
        try
        {
            using var step = JsonDocument.Parse(line);
            id = step.RootElement.TryGetProperty("id", out var given) ? JsonNode.Parse(given.GetRawText()) : null;
            answer = await session.RunAsync(step.RootElement);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            answer = new JsonObject { ["error"] = new JsonObject { ["code"] = null, ["message"] = exception.Message, ["meta"] = new JsonObject() } };
        }

        answer["id"] = id;
        await output.WriteLineAsync(answer.ToJsonString());
        await output.FlushAsync();
    }
}
