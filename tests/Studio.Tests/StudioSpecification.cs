using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using SchemaFirst.Studio.Tests.Kit;

namespace SchemaFirst.Studio.Tests;

/// <summary>What Studio's server does on both databases.</summary>
/// <typeparam name="TStage">The database.</typeparam>
public abstract class StudioSpecification<TStage> : IAsyncLifetime
    where TStage : Stage, new()
{
    /// <summary>The stage of the test.</summary>
    protected TStage Stage { get; } = new();

    /// <inheritdoc/>
    public Task InitializeAsync() => Stage.SetUpAsync();

    /// <inheritdoc/>
    public Task DisposeAsync() => Stage.DisposeAsync().AsTask();

    [Fact]
    public async Task The_session_says_what_is_open_and_no_secret()
    {
        using var browser = await Stage.OpenAsync();
        var session = await browser.GetAsync("session");
        Assert.Equal(Stage.Provider, (string?)session["provider"]);
        Assert.Equal("prisma", (string?)session["source"]);
        Assert.False((bool)session["readOnly"]!);
        Assert.DoesNotContain("Host", session.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_names_keys_types_and_relations()
    {
        using var browser = await Stage.OpenAsync();
        var schema = await browser.GetAsync("schema");
        var line = schema["models"]!.AsArray().Single(model => (string?)model!["name"] == "OrderLine")!;
        Assert.Equal("""["orderId","line"]""", line["key"]!.ToJsonString());
        Assert.Equal("orderId_line", (string?)line["keyName"]);
        var customer = schema["models"]!.AsArray().Single(model => (string?)model!["name"] == "Customer")!;
        var level = customer["fields"]!.AsArray().Single(field => (string?)field!["name"] == "level")!;
        Assert.Equal(("enum", "Level", "Plain"), ((string?)level["kind"], (string?)level["type"], (string?)level["default"]));
        Assert.Contains("public partial record Customer", (string?)schema["csharp"], StringComparison.Ordinal);
        Assert.Contains("model Customer {", (string?)schema["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queries_answer_with_tagged_values_and_their_statements()
    {
        using var browser = await Stage.OpenAsync();
        await SeedAsync(browser);
        var answer = await browser.PostAsync("query", """
            {"trace":true,"request":{"modelName":"Order","action":"findMany","query":{"arguments":{"where":{"customer":{"email":"ann@example.org"}}},"selection":{"$scalars":true,"lines":{"arguments":{},"selection":{"text":true}}}}}}
            """);
        var order = answer["data"]![0]!;
        Assert.Equal("""{"$type":"Decimal","value":"12.50"}""".Replace("12.50", "12.5", StringComparison.Ordinal), order["total"]!.ToJsonString());
        Assert.Equal("""{"$type":"BigInt","value":"9007199254740993"}""", order["serial"]!.ToJsonString());
        Assert.Equal("tea", (string?)order["lines"]![0]!["text"]);
        Assert.Equal(2, answer["statements"]!.AsArray().Count);
        Assert.Contains("ann@example.org", answer["statements"]![0]!["parameters"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_of_requests_at_the_same_time_do_not_mix()
    {
        using var browser = await Stage.OpenAsync();
        await SeedAsync(browser);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => browser.PostAsync("query", $$"""
            {"trace":true,"request":{"modelName":"Customer","action":"findMany","query":{"arguments":{"where":{"name": "n{{number}}" } }, "selection": { "id": true } } } }
            """)));
        for (var number = 0; number < answers.Length; number++)
        {
            Assert.Equal($"n{number}", (string?)Assert.Single(answers[number]["statements"]!.AsArray())!["parameters"]![0]);
        }
    }

    [Fact]
    public async Task Requests_that_write_do_not_disturb_those_that_read()
    {
        using var browser = await Stage.OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async caller =>
        {
            for (var turn = 0; turn < 10; turn++)
            {
                await browser.QueryAsync("Customer", "createOne", $$"""{"data":{"email":"{{caller}}.{{turn}}" } }""");
                Assert.NotEmpty((await browser.QueryAsync("Customer", "findMany"))!.AsArray());
            }
        }));
        Assert.Equal(80, (int)(await browser.GetAsync("counts?models=Customer"))["Customer"]!);
    }

    [Theory]
    [InlineData("Customer", """[{"name":{"sort":"asc","nulls":"last"}},{"id":"asc"}]""")]
    [InlineData("Customer", """[{"name":{"sort":"desc","nulls":"last"}},{"id":"asc"}]""")]
    [InlineData("Customer", """[{"name":{"sort":"asc","nulls":"first"}},{"level":"asc"},{"id":"desc"}]""")]
    [InlineData("Customer", """[{"level":"desc"},{"id":"asc"}]""")]
    [InlineData("Customer", """[{"email":"desc"}]""")]
    [InlineData("Customer", """[{"orders":{"_count":"desc"}},{"id":"asc"}]""")]
    [InlineData("OrderLine", """[{"orderId":"asc"},{"line":"asc"}]""")]
    [InlineData("OrderLine", """[{"orderId":"desc"},{"line":"asc"}]""")]
    [InlineData("OrderLine", """[{"text":"asc"},{"orderId":"asc"},{"line":"desc"}]""")]
    [InlineData("Order", """[{"paid":"asc"},{"note":{"sort":"asc","nulls":"last"}},{"id":"asc"}]""")]
    [InlineData("Order", """[{"weight":{"sort":"desc","nulls":"last"}},{"paid":"desc"},{"id":"asc"}]""")]
    [InlineData("Customer", """[{"joined":"desc"},{"id":"asc"}]""")]
    public async Task Pages_beyond_a_row_are_the_rows_in_their_order(string model, string order)
    {
        using var browser = await Stage.OpenAsync();
        await ManyAsync(browser);
        var all = await browser.QueryAsync(model, "findMany", $$"""{"orderBy":{{order}}}""");
        var whole = all!.AsArray().Select(static row => row!.ToJsonString()).ToList();
        Assert.True(whole.Count > 20, $"{whole.Count} rows");
        foreach (var backwards in new[] { false, true })
        {
            var read = new List<string>();
            for (JsonNode? last = null; ;)
            {
                var beyond = last is null ? "" : $$""" "beyond": { "row": {{last.ToJsonString()}}, "backwards": {{(backwards ? "true" : "false")}}, "skip": {{(backwards ? Math.Max(0, whole.Count - read.Count - 7) : read.Count)}} }, """;
                var take = last is not null && backwards ? Math.Min(7, whole.Count - read.Count) : 7;
                var first = last is null && backwards ? -7 : take;
                var page = (await browser.PostAsync("query", $$"""{ {{beyond}} "request": { "modelName": "{{model}}", "action": "findMany", "query": { "arguments": { "orderBy": {{order}}, "take": {{first}} }, "selection": { "$scalars": true } } } }"""))["data"]!.AsArray();
                var rows = page.Select(static row => row!.ToJsonString()).ToList();
                read = backwards ? [.. rows, .. read] : [.. read, .. rows];
                if (rows.Count == 0 || read.Count >= whole.Count)
                {
                    break;
                }

                last = JsonNode.Parse(backwards ? rows[0] : rows[^1]);
            }

            Assert.Equal(whole, read);
        }

        using var export = await browser.Client.GetAsync($"/api/export?model={model}&format=json&orderBy={Uri.EscapeDataString(order)}");
        Assert.Equal(whole.Count, JsonNode.Parse(await export.Content.ReadAsStringAsync())!.AsArray().Count);
    }

    [Fact]
    public async Task Counts_are_exact()
    {
        using var browser = await Stage.OpenAsync();
        await SeedAsync(browser);
        Assert.Equal("""{"Customer":2,"Order":1,"OrderLine":2}""", (await browser.GetAsync("counts")).ToJsonString());
        Assert.Equal("""{"Order":1}""", (await browser.GetAsync("counts?models=Order")).ToJsonString());
    }

    [Fact]
    public async Task A_batch_happens_whole_or_not_at_all()
    {
        using var browser = await Stage.OpenAsync();
        var failure = await browser.PostAsync("query", """
            {"batch":[
                {"modelName":"Customer","action":"createOne","query":{"arguments":{"data":{"email":"a"}},"selection":{"id":true}}},
                {"modelName":"Customer","action":"createOne","query":{"arguments":{"data":{"email":"a"}},"selection":{"id":true}}}]}
            """, HttpStatusCode.Conflict);
        Assert.Equal(("P2002", "email"), ((string?)failure["error"]!["code"], (string?)failure["error"]!["field"]));
        Assert.Equal(0, (int)(await browser.GetAsync("counts?models=Customer"))["Customer"]!);
    }

    [Fact]
    public async Task A_request_that_is_wrong_says_where()
    {
        using var browser = await Stage.OpenAsync();
        var failure = await browser.PostAsync("query", """{"request":{"modelName":"Customer","action":"findMany","query":{"arguments":{"where":{"nope":1}},"selection":{"$scalars":true}}}}""", HttpStatusCode.BadRequest);
        Assert.Equal("P2009", (string?)failure["error"]!["code"]);
        Assert.Contains("nope", (string?)failure["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_content_comes_back_as_data()
    {
        const string Hostile = "<script>alert(1)</script>\"'`;--\u2028\u0000x";
        using var browser = await Stage.OpenAsync();
        var text = Stage.IsServer ? Hostile.Replace("\u0000", "", StringComparison.Ordinal) : Hostile;
        var created = await browser.PostAsync("query", new JsonObject
        {
            ["request"] = new JsonObject
            {
                ["modelName"] = "Customer",
                ["action"] = "createOne",
                ["query"] = new JsonObject { ["arguments"] = new JsonObject { ["data"] = new JsonObject { ["email"] = text, ["name"] = text } }, ["selection"] = new JsonObject { ["$scalars"] = true } },
            },
        });
        Assert.Equal(text, (string?)created["data"]!["name"]);
        using var answer = await browser.Client.GetAsync("/api/export?model=Customer&format=csv");
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_read_anew_when_asked()
    {
        using var browser = await Stage.OpenAsync();
        var text = await File.ReadAllTextAsync(Stage.SchemaPath);
        await File.WriteAllTextAsync(Stage.SchemaPath, text + "\nmodel Extra {\n  id Int @id\n}\n");
        Assert.DoesNotContain("Extra", (await browser.GetAsync("schema"))["models"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Extra", (await browser.PostAsync("refresh", "{}"))["models"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Null((await browser.GetAsync("counts?models=Extra"))["Extra"]);   // it has no table yet
        await File.WriteAllTextAsync(Stage.SchemaPath, text + "\nmodel Extra {\n");
        await browser.PostAsync("refresh", "{}", HttpStatusCode.BadRequest);
        Assert.Contains("Extra", (await browser.GetAsync("schema"))["models"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_database_is_pulled_and_a_table_without_a_key_can_be_read()
    {
        await Stage.ExecuteAsync("CREATE TABLE loose (word TEXT, n INTEGER); INSERT INTO loose VALUES ('one', 1), ('two', 2);");
        using var browser = await Stage.OpenAsync(pull: true);
        Assert.Equal("database", (string?)(await browser.GetAsync("session"))["source"]);
        var schema = await browser.GetAsync("schema");
        var loose = schema["models"]!.AsArray().Single(model => (string?)model!["name"] == "loose")!;
        Assert.Null(loose["key"]);
        Assert.All(loose["fields"]!.AsArray(), static field => Assert.True((bool)field!["readOnly"]!));
        var rows = await browser.QueryAsync("loose", "findMany", """{"where":{"n":{"gt":1}}}""");
        Assert.Equal("two", (string?)rows![0]!["word"]);
        Assert.Equal(2, (int)(await browser.GetAsync("counts?models=loose"))["loose"]!);
        var refused = await browser.PostAsync("save", """{"changes":[{"id":"1","kind":"create","model":"loose","data":{"word":"x"}}]}""", HttpStatusCode.BadRequest);
        Assert.Equal("no-key", (string?)refused["error"]!["code"]);
        using var export = await browser.Client.GetAsync("/api/export?model=loose&format=csv");
        Assert.Equal("word,n\r\none,1\r\ntwo,2\r\n", await export.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Exports_are_whole_and_exact()
    {
        using var browser = await Stage.OpenAsync();
        await SeedAsync(browser);
        var rows = new JsonArray([.. Enumerable.Range(0, 1234).Select(static number => new JsonObject { ["email"] = $"m{number.ToString("D5", CultureInfo.InvariantCulture)}", ["name"] = number % 3 == 0 ? null : "x, \"y\"" })]);
        await browser.PostAsync("import", new JsonObject { ["model"] = "Customer", ["rows"] = rows });
        using var csv = await browser.Client.GetAsync("/api/export?model=Customer&format=csv&fields=email,name&where=" + Uri.EscapeDataString("""{"email":{"startsWith":"m"}}""") + "&orderBy=" + Uri.EscapeDataString("""[{"name":"desc"}]"""));
        var lines = (await csv.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("email,name", lines[0]);
        Assert.Equal(1234, lines.Skip(1).Distinct().Count());
        Assert.Contains("m00001,\"x, \"\"y\"\"\"", lines);
        Assert.Contains("m00000,", lines);
        using var json = await browser.Client.GetAsync("/api/export?model=Order&format=json");
        var order = Assert.Single(JsonNode.Parse(await json.Content.ReadAsStringAsync())!.AsArray())!;
        Assert.Equal(("12.5", "9007199254740993", """{"a":[1]}"""), ((string?)order["total"], (string?)order["serial"], order["extra"]!.ToJsonString()));
    }

    [Fact]
    public async Task Plans_are_trees()
    {
        using var browser = await Stage.OpenAsync();
        await SeedAsync(browser);
        var answer = await browser.PostAsync("explain", """
            {"analyze":true,"request":{"modelName":"Order","action":"findMany","query":{"arguments":{"where":{"total":{"gt":{"$type":"Decimal","value":"1.5"}},"customer":{"level":"Plain"}}},"selection":{"$scalars":true,"lines":{"arguments":{},"selection":{"text":true}}}}}}
            """);
        Assert.Equal(2, answer["statements"]!.AsArray().Count);
        Assert.All(answer["statements"]!.AsArray(), static statement =>
        {
            Assert.NotEmpty((string)statement!["plan"]!["label"]!);
            Assert.NotEmpty((string)statement["text"]!);
        });
        Assert.Contains("Order", answer["statements"]![0]!["plan"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_is_explained_and_not_done()
    {
        using var browser = await Stage.OpenAsync();
        var answer = await browser.PostAsync("explain", """{"request":{"modelName":"Customer","action":"createOne","query":{"arguments":{"data":{"email":"z","orders":{"create":[{"note":"n"}]}}},"selection":{"id":true}}}}""");
        Assert.Contains(answer["statements"]!.AsArray(), static statement => ((string)statement!["sql"]!).StartsWith("INSERT", StringComparison.Ordinal));
        Assert.Equal(0, (int)(await browser.GetAsync("counts?models=Customer"))["Customer"]!);
    }

    [Fact]
    public async Task Sql_of_the_user_answers_with_columns_rows_and_counts()
    {
        using var browser = await Stage.OpenAsync();
        await SeedAsync(browser);
        var rows = await browser.PostAsync("sql", """{"sql":"SELECT \"id\", \"email\" FROM \"Customer\" ORDER BY 1"}""");
        Assert.Equal("email", (string?)rows["columns"]![1]!["name"]);
        Assert.Equal("ann@example.org", (string?)rows["rows"]![0]![1]);
        var affected = await browser.PostAsync("sql", """{"sql":"UPDATE \"Customer\" SET \"name\" = 'x'"}""");
        Assert.Equal(2, (int)affected["affected"]!);
        var wrong = await browser.PostAsync("sql", """{"sql":"SELEKT 1"}""", HttpStatusCode.BadRequest);
        Assert.Equal("P2010", (string?)wrong["error"]!["code"]);
        var many = await browser.PostAsync("sql", """{"sql":"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT i FROM n"}""");
        Assert.Equal((1000, true), (many["rows"]!.AsArray().Count, (bool)many["truncated"]!));
    }

    [Fact]
    public async Task What_a_script_sets_for_its_session_stays_with_it()
    {
        using var browser = await Stage.OpenAsync();
        await browser.PostAsync("sql", Stage.IsServer ? """{"sql":"SET search_path TO nowhere"}""" : """{"sql":"PRAGMA query_only = 1"}""");
        await browser.PostAsync("sql", """{"sql":"BEGIN"}""");
        await SeedAsync(browser);
        Assert.Equal(2, (int)(await browser.GetAsync("counts?models=Customer"))["Customer"]!);
    }

    /// <summary>Enough rows for several pages, with nulls and with values that many rows share.</summary>
    private static async Task ManyAsync(Browser browser)
    {
        var customers = Enumerable.Range(1, 31).Select(static n => new JsonObject { ["email"] = $"c{n * 7 % 31:00}@example.org", ["name"] = n % 3 == 0 ? null : $"name {n % 4}", ["level"] = n % 2 == 0 ? "Gold" : "Plain" });
        var orders = Enumerable.Range(1, 29).Select(static n => new JsonObject { ["customerId"] = 1 + (n % 5), ["paid"] = n % 3 == 1, ["weight"] = n % 4 == 0 ? null : n % 5 / 10.0, ["note"] = n % 5 == 0 ? null : n % 2 == 0 ? "" : "note" });
        var lines = Enumerable.Range(1, 29).SelectMany(static order => Enumerable.Range(1, 1 + (order % 3)).Select(line => new JsonObject { ["orderId"] = order, ["line"] = line, ["text"] = $"text {line}" }));
        foreach (var (model, rows) in new[] { ("Customer", customers), ("Order", orders), ("OrderLine", lines) })
        {
            await browser.QueryAsync(model, "createMany", new JsonObject { ["data"] = new JsonArray([.. rows]) }.ToJsonString(), """{"count":true}""");
        }
    }

    /// <summary>Two customers, one of them with an order of two lines.</summary>
    protected static async Task SeedAsync(Browser browser) => await browser.PostAsync("query", """
        {"batch":[
            {"modelName":"Customer","action":"createOne","query":{"arguments":{"data":{"email":"ann@example.org","name":"Ann","orders":{"create":[{
                "total":{"$type":"Decimal","value":"12.50"},"serial":{"$type":"BigInt","value":"9007199254740993"},"extra":{"$type":"Json","value":"{\"a\":[1]}"},
                "seal":{"$type":"Bytes","value":"AAEC"},"lines":{"create":[{"line":1,"text":"tea"},{"line":2,"text":"milk"}]}}]}}},"selection":{"id":true}}},
            {"modelName":"Customer","action":"createOne","query":{"arguments":{"data":{"email":"bob@example.org"}},"selection":{"id":true}}}]}
        """);
}
