using System.Globalization;
using System.Text.Json.Nodes;

namespace SchemaFirst.Studio.Browser;

/// <summary>The pictures of the documentation: taken anew at each run, written to <c>docs/images</c> where <c>SF_UPDATE=1</c>.</summary>
[Collection(BrowserCollection.Name)]
public sealed class Pictures(Chromium chromium)
{
    private static readonly string[] First = ["Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Margaret", "Niklaus", "Frances", "Tony", "Radia", "Ken", "Katherine", "Dennis", "Jean", "John"];
    private static readonly string[] Last = ["Lovelace", "Hopper", "Turing", "Dijkstra", "Liskov", "Knuth", "Hamilton", "Wirth", "Allen", "Hoare", "Perlman", "Thompson", "Johnson", "Ritchie", "Bartik", "Backus"];
    private static readonly string[] Titles = ["Records all the way down", "What a null is not", "Keys that last", "Migrations without fear", "On the cost of joins", "Names for things", "A page is a cursor", "Two writers, one row"];

    [BrowserFact]
    public async Task Light_tables() => await BlogAsync(dark: false);

    [BrowserFact]
    public async Task Dark_tables() => await BlogAsync(dark: true);

    [BrowserFact]
    public async Task Schema_and_migrations()
    {
        foreach (var dark in new[] { false, true })
        {
            await using var ground = new Ground.PostgreSql();
            await using var site = await Site.OpenAsync(
                chromium, ground, Site.Large(ground), """CREATE INDEX "by_hand" ON "Order" ("placedAt")""", migrate: true, seed: false, window: new WindowOptions(Dark: dark));
            await site.Screen.GoAsync("/schema");
            await Expect(site.Screen.Page.Locator(".er-node").First).ToBeVisibleAsync();
            await TakeAsync(site.Screen, "diagram", dark);
            var model = (await site.Screen.Page.Locator(".side-name").AllTextContentsAsync()).First(static name => name is "Order" or "User" or "Product");
            await site.Screen.GoAsync("/schema?model=" + model);
            await Expect(site.Screen.Page.GetByRole(AriaRole.Complementary)).ToBeVisibleAsync();
            await site.Screen.Page.WaitForTimeoutAsync(400);   // the diagram glides to the model
            await TakeAsync(site.Screen, "model", dark);
            await site.Screen.GoAsync("/migrations");
            await Expect(site.Screen.Page.Locator(".migration").First).ToBeVisibleAsync(new() { Timeout = 20000 });
            await TakeAsync(site.Screen, "migrations", dark);
        }
    }

    private async Task BlogAsync(bool dark)
    {
        await using var site = await Site.OpenAsync(chromium, new Ground.Sqlite(), window: new WindowOptions(Dark: dark));
        var (screen, page) = (site.Screen, site.Screen.Page);
        await FillAsync(screen);
        await screen.TableAsync("Post", "?sort=views.desc&filter=" + Uri.EscapeDataString("""{"kind":"group","mode":"AND","items":[{"kind":"field","field":"published","op":"equals","text":"true"},{"kind":"relation","field":"categories","op":"some","inner":{"kind":"group","mode":"AND","items":[{"kind":"field","field":"name","op":"contains","text":"a"}]}}]}"""));
        await screen.Cell(4, "title").ClickAsync();
        await screen.Cell(9, "views").ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await TakeAsync(screen, "table", dark);

        await screen.TableAsync("User");
        await screen.EditAsync(1, "name", "Robert");
        await screen.EditAsync(3, "fee", "1234.50");
        await screen.Cell(5, "id").ClickAsync();
        await page.Keyboard.PressAsync("Control+Delete");
        await screen.Button("Open posts").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Complementary)).ToContainTextAsync("Hello records");
        await screen.Grid.EvaluateAsync("grid => grid.scrollTo(0, 0)");
        await TakeAsync(screen, "edits", dark);

        await page.Keyboard.PressAsync("Control+s");
        await site.ExecuteAsync("UPDATE users SET name = 'Bobby' WHERE id = 2");
        await screen.Button("Save in one transaction").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Both values" })).ToBeVisibleAsync();
        await TakeAsync(screen, "conflict", dark);

        await screen.GoAsync("/console");
        await screen.WriteAsync("Query in JSON", """
            {
              "modelName": "Post",
              "action": "findMany",
              "query": {
                "arguments": { "where": { "published": true, "author": { "is": { "name": { "startsWith": "A" } } } }, "orderBy": [{ "views": "desc" }], "take": 12 },
                "selection": { "id": true, "title": true, "views": true, "createdAt": true }
              }
            }
            """);
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Query in C#" })).ToContainTextAsync("StartsWith");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Grid)).ToBeVisibleAsync();
        await TakeAsync(screen, "console", dark);
        await screen.Button("Explain").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Treeitem).First).ToBeVisibleAsync();
        await TakeAsync(screen, "plan", dark);
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("body").ClickAsync(new() { Position = new() { X = 700, Y = 60 } });
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Command palette" })).ToBeFocusedAsync();
        await TakeAsync(screen, "palette", dark);

        // Half of a laptop's screen.
        await page.Keyboard.PressAsync("Escape");
        await page.SetViewportSizeAsync(640, 800);
        await screen.TableAsync("Post", "?sort=views.desc");
        await screen.Button("Filter", exact: true).ClickAsync();
        await screen.Button("Condition", exact: true).ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).SelectOptionAsync("views");
        await page.GetByLabel("Operator of views").SelectOptionAsync([">"]);
        await page.GetByLabel("Value of views").FillAsync("1500");
        await Expect(page.Locator(".bone")).ToHaveCountAsync(0);
        await TakeAsync(screen, "narrow", dark);
    }

    private static async Task FillAsync(Screen screen)
    {
        var users = new JsonArray([.. Enumerable.Range(0, 160).Select(static n => (JsonNode)new JsonObject
        {
            ["email"] = $"{First[n % 16]}.{Last[n * 7 % 16]}{(n < 16 ? "" : n.ToString(CultureInfo.InvariantCulture))}@example.org".ToLowerInvariant(),
            ["name"] = n % 11 == 5 ? null : $"{First[n % 16]} {Last[n * 7 % 16]}",
            ["role"] = (n % 5) switch { 0 => "Author", 3 => "Admin", _ => "Reader" },
            ["fee"] = new JsonObject { ["$type"] = "Decimal", ["value"] = (n * 137 % 4000 / 100m).ToString(CultureInfo.InvariantCulture) },
            ["createdAt"] = new JsonObject { ["$type"] = "DateTime", ["value"] = new DateTime(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc).AddHours(n * 41).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture) },
        })]);
        await screen.QueryAsync("User", "createMany", new JsonObject { ["data"] = users }.ToJsonString(), """{"count":true}""");
        for (var n = 0; n < 60; n++)
        {
            var post = new JsonObject
            {
                ["slug"] = $"post-{n}", ["title"] = Titles[n % 8] + (n < 8 ? "" : $", part {n / 8 + 1}"), ["published"] = n % 4 != 3, ["views"] = n * 7919 % 2400,
                ["content"] = n % 6 == 2 ? null : n % 6 == 4 ? "" : "A short text on a long subject, with an example for each claim.",
                ["author"] = new JsonObject { ["connect"] = new JsonObject { ["id"] = 4 + n * 3 % 90 } },
                ["categories"] = new JsonObject { ["connect"] = new JsonArray([.. Enumerable.Range(1, 1 + n % 3).Select(static id => (JsonNode)new JsonObject { ["id"] = id })]) },
            };
            await screen.QueryAsync("Post", "createOne", new JsonObject { ["data"] = post }.ToJsonString(), """{"id":true}""");
        }
    }

    private static async Task TakeAsync(Screen screen, string name, bool dark)
    {
        await Expect(screen.Page.Locator(".spin")).ToHaveCountAsync(0);
        await screen.Page.EvaluateAsync("document.fonts.ready");
        var picture = await screen.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
        Assert.InRange(picture.Length, 10_000, 400_000);
        if (Environment.GetEnvironmentVariable("SF_UPDATE") == "1")
        {
            var folder = Directory.CreateDirectory(Path.Combine(Site.Repository, "docs", "images")).FullName;
            await File.WriteAllBytesAsync(Path.Combine(folder, $"studio-{name}-{(dark ? "dark" : "light")}.png"), picture);
        }
    }
}
