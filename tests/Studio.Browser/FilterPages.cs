namespace SchemaFirst.Studio.Browser;

/// <summary>Filters by hand: each operator that the page offers for each type of column and relation, chosen in the page, finds the rows that it says.</summary>
public abstract class FilterPages(Chromium chromium)
{
    private const string Schema = """
        model Owner {
          id     Int     @id
          name   String
          things Thing[]
        }

        model Thing {
          id      Int      @id
          text    String
          note    String?
          flag    Boolean
          number  Int
          big     BigInt
          ratio   Float
          price   Decimal
          moment  DateTime
          data    Bytes
          json    Json?
          color   Color?
          //tags  String[]
          ownerId Int?
          owner   Owner?   @relation(fields: [ownerId], references: [id])
        }

        enum Color {
          Red
          Green
          Blue
        }

        """;

    // What is asked of a column: the operator as the page shows it, the value that is typed or chosen (of JSON behind its path), and the ids of the rows that it finds.
    private static readonly (string Field, string[] Asked)[] Columns =
    [
        ("text", ["contains: mm → 3", "starts with: al → 1", "ends with: ta → 2 4", "is: alpha → 1", "is not: alpha → 2 3 4", "is one of: alpha, \"beta\" → 1 2", "is none of: alpha, beta → 3 4",
            "<: beta → 1", "≤: beta → 1 2", ">: beta → 3 4", "≥: beta → 2 3 4"]),
        ("note", ["contains: ew → 2", "starts with: ze → 4", "ends with: w → 2", "is: → 3", "is not: → 2 4", "is one of: new → 2", "is none of: new → 3 4", "<: new → 3", "≤: new → 2 3", ">: new → 4",
            "≥: new → 2 4", "is null → 1", "is not null → 2 3 4"]),
        ("flag", ["is: true → 1 4", "is not: true → 2 3"]),
        ("number", Ordered("1", "2")),
        ("big", Ordered("5", "9007199254740993")),
        ("ratio", Ordered("-1.5", "0.25")),
        ("price", Ordered("3.10", "20.25")),
        ("moment", Ordered("2026-01-01", "2026-02-01T10:00:00Z")),
        ("data", ["is: AQI= → 2", "is not: AQI= → 1 3 4", "is one of: AP8=, AQI= → 1 2", "is none of: AP8=, AQI= → 3 4"]),
        ("json", ["is: t=dark → 1", "is not: t=dark → 2", "text contains: t=ar → 1", "text starts with: t=ni → 2", "text ends with: t=rk → 1", "list contains: list=2 → 1 2", "list starts with: list=2 → 2",
            "list ends with: list=2 → 1", "<: n=8 → 1 2", "≤: n=5 → 1", ">: n=6 → 2", "≥: n=5 → 1 2", "is JSON null → 3", "is not JSON null → 1 2", "is null of either kind → 3 4", "is null → 4",
            "is not null → 1 2 3"]),
        ("color", ["is: Red → 1", "is not: Red → 3 4", "is one of: Red, Blue → 1 3", "is none of: Red, Green → 3", "is null → 2", "is not null → 1 3 4"]),
        ("tags", ["has: x → 1 3", "has every one of: x, y → 1", "has some of: y, z → 1 3", "is empty → 2", "is not empty → 1 3", "is the list: x, y → 1", "is null → 4", "is not null → 1 2 3"]),
    ];

    protected abstract Ground NewGround();

    [BrowserFact]
    public async Task Every_operator_of_every_type_finds_what_it_says()
    {
        await using var filled = await OpenAsync();
        var (screen, page, isServer) = (filled.Screen, filled.Screen.Page, filled.Ground.IsServer);
        await screen.TableAsync("Thing");
        await screen.Button("Filter", exact: true).ClickAsync();
        await screen.Button("Condition", exact: true).ClickAsync();
        foreach (var (field, all) in Columns.Where(column => isServer || column.Field != "tags"))
        {
            await page.GetByLabel("Field", new() { Exact = true }).SelectOptionAsync(field);

            // All that is offered is asked. SQLite cannot look into lists.
            var asked = all.Where(line => isServer || !line.StartsWith("list contains", StringComparison.Ordinal)).ToList();
            var offered = await page.GetByLabel($"Operator of {field}", new() { Exact = true }).Locator("option").AllTextContentsAsync();
            Assert.Equal(offered.Order(StringComparer.Ordinal), asked.Select(static line => line.Split([':', '→'])[0].Trim()).Order(StringComparer.Ordinal));
            foreach (var line in asked)
            {
                await AskAsync(screen, field, line);
            }
        }
    }

    [BrowserFact]
    public async Task Every_operator_of_relations_finds_what_it_says_and_conditions_join()
    {
        await using var filled = await OpenAsync();
        var (screen, page) = (filled.Screen, filled.Screen.Page);
        await screen.TableAsync("Thing");
        await screen.Button("Filter", exact: true).ClickAsync();
        await screen.Button("Condition", exact: true).ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).SelectOptionAsync("owner");
        await screen.Button("Condition", exact: true).First.ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).Nth(1).SelectOptionAsync("name");
        await page.GetByLabel("Value of name").FillAsync("Ann");
        foreach (var (chosen, found) in new[] { ("is one where", "1 4"), ("is not one where", "2 3"), ("is there", "1 2 4"), ("is missing", "3") })
        {
            await page.GetByLabel("Operator of owner").SelectOptionAsync([chosen]);
            await ExpectAsync(screen, found);
        }

        await screen.Button("Condition", exact: true).Last.ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).Last.SelectOptionAsync("number");
        await page.GetByLabel("Operator of number").SelectOptionAsync([">"]);
        await page.GetByLabel("Value of number").FillAsync("3");
        foreach (var (chosen, found) in new[] { ("or", "3 4"), ("and not", "1 2"), ("or", "3 4") })
        {
            await page.GetByLabel("How the conditions join").SelectOptionAsync([chosen]);
            await ExpectAsync(screen, found);
        }

        await page.GetByLabel("How the conditions join").SelectOptionAsync(["and"]);
        await Expect(page.GetByText("No rows match")).ToBeVisibleAsync();

        await screen.TableAsync("Owner");
        await screen.Button("Filter", exact: true).ClickAsync();
        await screen.Button("Condition", exact: true).ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).SelectOptionAsync("things");
        await screen.Button("Condition", exact: true).First.ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).Nth(1).SelectOptionAsync("number");
        await page.GetByLabel("Operator of number").SelectOptionAsync(["<"]);
        await page.GetByLabel("Value of number").FillAsync("3");
        foreach (var (chosen, found) in new[] { ("has some where", "1 2"), ("has only such where", "2 3"), ("has none where", "3") })
        {
            await page.GetByLabel("Operator of things").SelectOptionAsync([chosen]);
            await ExpectAsync(screen, found);
        }
    }

    [BrowserFact]
    public async Task Upper_and_lower_case_are_the_same_where_that_is_asked()
    {
        await using var filled = await OpenAsync();
        var (screen, page) = (filled.Screen, filled.Screen.Page);
        await screen.TableAsync("Thing");
        await screen.Button("Filter", exact: true).ClickAsync();
        await screen.Button("Condition", exact: true).ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).SelectOptionAsync("text");
        await page.GetByLabel("Value of text").FillAsync("ET");
        if (!filled.Ground.IsServer)
        {
            await ExpectAsync(screen, "2");   // SQLite's LIKE knows no difference
            await Expect(page.GetByLabel("Ignore case")).ToHaveCountAsync(0);
            return;
        }

        await Expect(page.GetByText("No rows match")).ToBeVisibleAsync();
        await page.GetByLabel("Ignore case").CheckAsync();
        await ExpectAsync(screen, "2");
    }

    // Four rows whose values grow.
    private static string[] Ordered(string first, string second) =>
    [
        $"is: {second} → 2", $"is not: {second} → 1 3 4", $"<: {second} → 1", $"≤: {second} → 1 2", $">: {second} → 3 4", $"≥: {second} → 2 3 4",
        $"is one of: {first}, {second} → 1 2", $"is none of: {first}, {second} → 3 4",
    ];

    private static async Task AskAsync(Screen screen, string field, string line)
    {
        var page = screen.Page;
        var (question, found) = (line.Split('→')[0].Trim(), line.Split('→')[1].Trim());
        var parts = question.Split(':', 2, StringSplitOptions.TrimEntries);
        await page.GetByLabel($"Operator of {field}", new() { Exact = true }).SelectOptionAsync([parts[0]]);
        var value = parts.Length > 1 ? parts[1] : null;
        if (field == "json")
        {
            var path = value?.Split('=', 2);
            await page.GetByLabel("Path into json").FillAsync(path?[0] ?? "");
            value = path?[1];
        }

        if (value is not null)
        {
            var input = page.GetByLabel($"Value of {field}", new() { Exact = true });
            await (await input.EvaluateAsync<string>("input => input.tagName") == "SELECT" ? input.SelectOptionAsync(value) : input.FillAsync(value));
        }

        await ExpectAsync(screen, found, $"{field} {question}");
    }

    private static Task ExpectAsync(Screen screen, string found, string? asked = null) => Screen.UntilAsync(
        async () => string.Join(' ', await screen.Page.Locator(".grid-row [data-field='id']").AllTextContentsAsync()), ids => ids == found, asked ?? "the rows found");

    private async Task<FilledSite> OpenAsync()
    {
        var ground = NewGround();
        var folder = Directory.CreateTempSubdirectory("schemafirst-filters-").FullName;
        var path = Path.Combine(folder, "schema.prisma");
        await File.WriteAllTextAsync(path, $"datasource db {{\n  provider = \"{(ground.IsServer ? "postgresql" : "sqlite")}\"\n}}\n\n" + (ground.IsServer ? Schema.Replace("//tags", "tags", StringComparison.Ordinal) : Schema));
        var site = await Site.OpenAsync(chromium, ground, path, seed: false);
        var rows = """
            {"data":[
              {"id":1,"text":"alpha","flag":true,"number":1,"big":{"$type":"BigInt","value":"5"},"ratio":-1.5,"price":{"$type":"Decimal","value":"3.10"},"moment":{"$type":"DateTime","value":"2026-01-01T00:00:00.000Z"},
               "data":{"$type":"Bytes","value":"AP8="},"json":{"$type":"Json","value":"{\"t\":\"dark\",\"list\":[1,2],\"n\":5}"},"color":"Red","ownerId":1,"tags":["x","y"]},
              {"id":2,"text":"beta","note":"new","flag":false,"number":2,"big":{"$type":"BigInt","value":"9007199254740993"},"ratio":0.25,"price":{"$type":"Decimal","value":"20.25"},
               "moment":{"$type":"DateTime","value":"2026-02-01T10:00:00.000Z"},"data":{"$type":"Bytes","value":"AQI="},"json":{"$type":"Json","value":"{\"t\":\"night\",\"list\":[2,3],\"n\":7}"},"ownerId":2,"tags":[]},
              {"id":3,"text":"gamma","note":"","flag":false,"number":3,"big":{"$type":"BigInt","value":"9007199254740994"},"ratio":7.5,"price":{"$type":"Decimal","value":"300"},
               "moment":{"$type":"DateTime","value":"2026-03-01T00:00:00.000Z"},"data":{"$type":"Bytes","value":"Aw=="},"json":{"$type":"Enum","value":"JsonNull"},"color":"Blue","tags":["x","z"]},
              {"id":4,"text":"delta","note":"zebra","flag":true,"number":4,"big":{"$type":"BigInt","value":"9007199254740995"},"ratio":8,"price":{"$type":"Decimal","value":"400"},
               "moment":{"$type":"DateTime","value":"2026-04-01T00:00:00.000Z"},"data":{"$type":"Bytes","value":"BA=="},"json":{"$type":"Enum","value":"DbNull"},"color":"Green","ownerId":1,"tags":[]}]}
            """;
        await site.Screen.QueryAsync("Owner", "createMany", """{"data":[{"id":1,"name":"Ann"},{"id":2,"name":"Bob"},{"id":3,"name":"Cy"}]}""", """{"count":true}""");
        await site.Screen.QueryAsync("Thing", "createMany", ground.IsServer ? rows : System.Text.RegularExpressions.Regex.Replace(rows, ",\"tags\":\\[[^]]*]", ""), """{"count":true}""");
        if (ground.IsServer)
        {
            await site.ExecuteAsync("""UPDATE "Thing" SET tags = NULL WHERE id = 4""");
        }

        await site.Screen.Page.ReloadAsync();
        return new FilledSite(site, folder);
    }

    // The site, and the folder of its schema.
    private sealed class FilledSite(Site site, string folder) : IAsyncDisposable
    {
        public Screen Screen => site.Screen;

        public Ground Ground => site.Ground;

        public async ValueTask DisposeAsync()
        {
            await site.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
