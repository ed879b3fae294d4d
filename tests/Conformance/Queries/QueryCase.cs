using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaFirst.Conformance.Queries;

/// <summary>A schema, its DDL, and steps that run in order on one fresh database.</summary>
internal sealed class QueryCase(JsonElement test, JsonElement setup, string provider)
{
    private const int MostFailures = 6;

    public void Run(CaseRecorder recorder, CaseDatabase database)
    {
        if (database.Lacks(test.GetProperty("requires")) is { } missing)
        {
            recorder.Skip("steps", missing);
            return;
        }

        recorder.Check("steps", () => RunStepsAsync(database).GetAwaiter().GetResult());
    }

    private async Task<string?> RunStepsAsync(CaseDatabase source)
    {
        var database = await source.CreateAsync(setup.GetProperty("ddl").GetString()!, test.GetProperty("requires"));
        await using var session = new StepSession(setup.GetProperty("schema").GetString()!, database);
        var failures = new List<string>();
        var index = 0;
        foreach (var step in test.GetProperty("steps").EnumerateArray())
        {
            var answer = await session.RunAsync(step);
            if (step.TryGetProperty("verified", out var verified) && verified.TryGetProperty(provider, out var met) && met.GetBoolean()
                && Judge(step, answer) is { } why && failures.Count < MostFailures)
            {
                failures.Add($"step {index}: {why}");
            }

            index++;
        }

        return failures.Count == 0 ? null : string.Join("; ", failures);
    }

    // What Prisma answered met the expectation wherever a step is verified, so the answer is compared with that: it says more.
    private string? Judge(JsonElement step, JsonObject answer)
    {
        var actual = step.GetProperty("actual");
        var expected = JsonNode.Parse((actual.TryGetProperty(provider, out var own) ? own : actual.GetProperty("*")).GetRawText())!.AsObject();
        var tolerant = step.TryGetProperty("action", out var action) && action.GetProperty("action").GetString() is "aggregate" or "groupBy";
        return AnswerComparer.Compare(expected, answer, tolerant);
    }
}
