using System.Text.Json.Nodes;
using SchemaFirst.Model.Tests.Generation;

namespace SchemaFirst.Model.Tests.Hostile;

/// <summary>Texts that break what takes them for more than text, fed to every string input: the right answer comes, and the other rows stay as they are.</summary>
public sealed class HostileValues
{
    private const string Models = """
        model Note {
          id Int @id
          text String @unique
          other String?
          data Json?
        }
        """;

    private static readonly string[] Texts =
    [
        "'", "''", "\"", "`", "\\", "\\'", "'; DROP TABLE \"Note\"; --", "' OR '1'='1", "$1", "?1", "@p0", ":name", "{0}", "%", "_", "%_%", "\\%", "--", "/*", "*/", ";",
        "\u202Eright to left", "العربية", "👩‍👩‍👧", "e\u0301", "é", "null", "{\"a\":1}", "[", "$.a", "\n\r\t", "\u0001", "\uFEFF", "\uFFFF", new string('x', 100_000),
    ];

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Every_string_input_takes_text_for_text(string provider)
    {
        await using var database = await LiveDatabase.CreateAsync(provider, Models);
        await AnswerAsync(database, "createOne", new JsonObject { ["data"] = new JsonObject { ["id"] = 0, ["text"] = "untouched" } });
        for (var id = 1; id <= Texts.Length; id++)
        {
            var text = Texts[id - 1];
            Assert.Equal(text, Text(await AnswerAsync(database, "createOne", new JsonObject { ["data"] = new JsonObject { ["id"] = id, ["text"] = text, ["other"] = text } })));
            Assert.Equal(text, Text(await AnswerAsync(database, "findUnique", new JsonObject { ["where"] = new JsonObject { ["text"] = text } })));
            Assert.Equal(text, Text(await AnswerAsync(database, "upsertOne", new JsonObject
            {
                ["where"] = new JsonObject { ["text"] = text },
                ["create"] = new JsonObject { ["id"] = -1, ["text"] = text },
                ["update"] = new JsonObject { ["other"] = new JsonObject { ["set"] = text } },
            })));
            foreach (var condition in new JsonNode[] { new JsonObject { ["equals"] = text }, new JsonObject { ["in"] = new JsonArray(text) }, text })
            {
                Assert.Equal([id], await IdsAsync(database, new JsonObject { ["text"] = condition.DeepClone() }));
            }

            Assert.DoesNotContain(id, await IdsAsync(database, new JsonObject { ["text"] = new JsonObject { ["not"] = text } }));
            Assert.DoesNotContain(id, await IdsAsync(database, new JsonObject { ["text"] = new JsonObject { ["notIn"] = new JsonArray(text) } }));
            Assert.Contains(id, await IdsAsync(database, new JsonObject { ["text"] = new JsonObject { ["lte"] = text, ["gte"] = text } }));
            Assert.Equal([id], await IdsAsync(database, [], new JsonObject { ["cursor"] = new JsonObject { ["text"] = text }, ["orderBy"] = new JsonArray(new JsonObject { ["text"] = "asc" }), ["take"] = 1 }));
        }

        var rows = await IdsAsync(database, []);
        Assert.Equal(Enumerable.Range(0, Texts.Length + 1), rows);
        Assert.Equal("untouched", Text(await AnswerAsync(database, "findUnique", new JsonObject { ["where"] = new JsonObject { ["id"] = 0 } })));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Names_that_are_not_the_schemas_are_refused(string provider)
    {
        await using var database = await LiveDatabase.CreateAsync(provider, Models);
        foreach (var name in Texts)
        {
            Assert.Equal("P2009", Code(await AnswerAsync(database, "findMany", new JsonObject { ["where"] = new JsonObject { [name] = 1 } })));
            Assert.Equal("P2009", Code(await AnswerAsync(database, "findMany", new JsonObject { ["orderBy"] = new JsonArray(new JsonObject { [name] = "asc" }) })));
            Assert.Equal("P2009", Code(await AnswerAsync(database, "findMany", new JsonObject { ["orderBy"] = new JsonArray(new JsonObject { ["id"] = name }) })));
            Assert.Equal("P2009", Code(await AnswerAsync(database, "findMany", new JsonObject { ["distinct"] = new JsonArray(name) })));
            Assert.Equal("P2009", Code(await AnswerAsync(database, "createOne", new JsonObject { ["data"] = new JsonObject { ["id"] = 1, ["text"] = "a", [name] = "b" } })));
        }

        Assert.Empty(await IdsAsync(database, []));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Lists_of_a_hundred_thousand_are_answered(string provider)
    {
        await using var database = await LiveDatabase.CreateAsync(provider, Models);
        await AnswerAsync(database, "createMany", new JsonObject { ["data"] = new JsonArray([.. Enumerable.Range(1, 50).Select(static id => (JsonNode)new JsonObject { ["id"] = id * 1000, ["text"] = $"n{id}" })]) }, "count");
        var many = new JsonArray([.. Enumerable.Range(1, 100_000).Select(static id => (JsonNode)JsonValue.Create(id))]);
        Assert.Equal(50, (await IdsAsync(database, new JsonObject { ["id"] = new JsonObject { ["in"] = many } })).Length);
    }

    private static async Task<JsonObject> AnswerAsync(LiveDatabase database, string action, JsonObject arguments, string selected = "$scalars") =>
        await database.AnswerAsync(ReadGenerator.Request(database.Schema.Find("Note")!, action, arguments, new JsonObject { [selected] = true }));

    private static async Task<int[]> IdsAsync(LiveDatabase database, JsonObject where, JsonObject? more = null)
    {
        var arguments = more ?? new JsonObject { ["orderBy"] = new JsonArray(new JsonObject { ["id"] = "asc" }) };
        arguments["where"] = where;
        return [.. (await AnswerAsync(database, "findMany", arguments))["data"]!.AsArray().Select(static row => (int)row!["id"]!.GetValue<long>())];
    }

    private static string? Text(JsonObject answer) => (string?)answer["data"]?["text"];

    private static string? Code(JsonObject answer) => (string?)answer["error"]?["code"];
}
