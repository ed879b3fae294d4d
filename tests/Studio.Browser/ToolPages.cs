using System.Text.Json.Nodes;

namespace SchemaFirst.Studio.Browser;

/// <summary>Files, the query console, SQL, the schema, migrations.</summary>
public abstract class ToolPages(Chromium chromium)
{
    protected abstract Ground NewGround();

    private Task<Site> OpenAsync() => Site.OpenAsync(chromium, NewGround());

    [BrowserFact]
    public async Task Exports_what_the_view_shows()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("User", "?sort=email.desc&search=example&hide=createdAt");
        await Expect(screen.Count).ToHaveTextAsync("2");
        var csv = await DownloadAsync(page, "CSV");
        Assert.Equal(["id,email,name,role,fee", "3,eve@example.org,,Reader,0", "2,bob@example.org,Bob,Author,0"], csv.Trim().ReplaceLineEndings("\n").Split('\n'));
        var json = (JsonArray)JsonNode.Parse(await DownloadAsync(page, "JSON"))!;
        Assert.Equal("eve@example.org", (string?)json[0]!["email"]);
    }

    [BrowserFact]
    public async Task Imports_behind_a_preview_that_says_what_does_not_fit()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("User");
        await screen.Button("Export and import").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Import CSV or JSON …" }).ClickAsync();
        await page.GetByLabel("Text to import").FillAsync("E-Mail,name,role,fee\nada@example.org,\"Ada, Countess\",Admin,1.25\ngrace@example.org,,Chief,x\n");
        await screen.Button("Read the text").ClickAsync();
        await Expect(page.GetByText("Row 2, role: Choose one of")).ToBeVisibleAsync();
        await Expect(page.GetByText("Row 2, fee: Write a decimal number")).ToBeVisibleAsync();
        await Expect(screen.Button("Import 2 rows")).ToBeDisabledAsync();
        await page.GetByLabel("Field of the column role").SelectOptionAsync("leave out");
        await page.GetByLabel("Field of the column fee").SelectOptionAsync("leave out");
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Preview" })).ToContainTextAsync("Ada, Countess");
        await screen.Button("Try without writing").ClickAsync();
        await Expect(page.GetByText("All 2 rows can be written")).ToBeVisibleAsync();
        await screen.Button("Import 2 rows").ClickAsync();
        await Expect(page.GetByText("Imported 2 rows into User")).ToBeVisibleAsync();
        await Expect(screen.Count).ToHaveTextAsync("5");
        await screen.Button("Export and import").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Import CSV or JSON …" }).ClickAsync();
        await page.GetByLabel("File to import").SetInputFilesAsync(new FilePayload { Name = "users.json", MimeType = "application/json", Buffer = """[{"email":"new@example.org"},{"email":"ada@example.org"}]"""u8.ToArray() });
        await screen.Button("Import 2 rows").ClickAsync();
        await Expect(page.Locator(".note.bad")).ToContainTextAsync("Row 2");
        await Expect(screen.Count).ToHaveTextAsync("5");   // nothing is half imported
        await page.GetByLabel("Skip rows that are there already").CheckAsync();
        await screen.Button("Import 2 rows").ClickAsync();
        await Expect(screen.Count).ToHaveTextAsync("6");
    }

    [BrowserFact]
    public async Task Shows_a_query_as_json_csharp_sql_and_plan()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.GoAsync("/console");
        var json = page.GetByRole(AriaRole.Textbox, new() { Name = "Query in JSON" });
        await screen.WriteAsync("Query in JSON", """{"modelName":"User","action":"findMany","query":{"arguments":{"where":{"email":{"endsWith":"@example.org"}},"orderBy":[{"id":"asc"}]},"selection":{"$scalars":true}}}""");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Query in C#" })).ToContainTextAsync("EndsWith = \"@example.org\"");
        await page.Keyboard.PressAsync("Control+Enter");
        var answer = page.GetByRole(AriaRole.Grid, new() { Name = "Rows of the answer" });
        await Expect(answer.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);
        await Expect(page.Locator(".statements")).ToContainTextAsync("SELECT");
        await Expect(page.Locator(".statements")).ToContainTextAsync("@example.org");
        await page.GetByRole(AriaRole.Tab, new() { Name = "JSON", Exact = true }).ClickAsync();
        await Expect(page.Locator(".answer-json")).ToContainTextAsync("eve@example.org");
        await screen.Button("Explain").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Treeitem).First).ToContainTextAsync("users");
        await page.ReloadAsync();
        await Expect(json).ToContainTextAsync("endsWith");
        await screen.Button("History").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Menuitem)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await screen.WriteAsync("Query in C#", "await db.Category.FindManyAsync(new() { Where = new() { Name = new() { Contains = \"oo\" } } });");
        await Expect(json).ToContainTextAsync("\"contains\": \"oo\"");
        await screen.Button("Run").ClickAsync();
        await Expect(answer).ToContainTextAsync("Cooking");
    }

    [BrowserFact]
    public async Task Opens_a_view_as_a_query()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post", """?sort=views.desc&filter={"kind":"group","mode":"AND","items":[{"kind":"field","field":"published","op":"equals","text":"true"}]}""");
        await screen.Button("Open as a query").ClickAsync();
        var code = page.GetByRole(AriaRole.Textbox, new() { Name = "Query in C#" });
        await Expect(code).ToContainTextAsync("Where = new() { Published = new() { EqualTo = true } }");
        await Expect(code).ToContainTextAsync("Views = Sort.Desc");
        await screen.Button("Run").ClickAsync();
        var answer = page.GetByRole(AriaRole.Grid, new() { Name = "Rows of the answer" });
        await Expect(answer.GetByRole(AriaRole.Row)).ToHaveCountAsync(4);
        await page.GetByRole(AriaRole.Tab, new() { Name = "Post", Exact = true }).ClickAsync();
        await page.GetByLabel("Search Post").FillAsync("soup");
        await Expect(screen.Count).ToHaveTextAsync("1");
        await screen.Button("Open as a query").ClickAsync();   // the console that is open shows the new one
        await Expect(code).ToContainTextAsync("soup");
    }

    [BrowserFact]
    public async Task Says_what_is_wrong_with_a_query()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.GoAsync("/console");
        await screen.WriteAsync("Query in JSON", """{"modelName":"User","action":"findMany","query":{"arguments":{"where":{"nobody":1}},"selection":{"$scalars":true}}}""");
        await screen.Button("Run").ClickAsync();
        await Expect(page.Locator(".console-answer [role=alert]")).ToContainTextAsync("nobody");
        await Expect(page.Locator(".console-answer [role=alert]")).ToContainTextAsync("P2009");
    }

    [BrowserFact]
    public async Task Runs_the_users_own_sql()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.GoAsync("/sql");
        await screen.WriteAsync("SQL", "SELECT email, name FROM users ORDER BY email");
        await page.Keyboard.PressAsync("Control+Enter");
        var answer = page.GetByRole(AriaRole.Grid, new() { Name = "Rows of the answer" });
        await Expect(answer.GetByRole(AriaRole.Row)).ToHaveCountAsync(4);
        await Expect(answer.Locator(".v-null")).ToHaveCountAsync(1);
        await screen.WriteAsync("SQL", "UPDATE users SET name = 'E' WHERE name IS NULL");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByText("Done: 1 row changed")).ToBeVisibleAsync();
        await screen.WriteAsync("SQL", "SELEKT");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Answer of the SQL" }).GetByRole(AriaRole.Alert)).ToContainTextAsync("SELEKT");
    }

    [BrowserFact]
    public async Task Draws_the_schema_to_be_moved_and_searched()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.GoAsync("/schema");
        await Expect(page.Locator(".er-node")).ToHaveCountAsync(6);
        await Screen.UntilAsync(() => page.Locator(".er-edge").CountAsync(), static count => count >= 7, "relations in the diagram");
        var node = page.Locator(".er-node").Filter(new() { HasText = "Category" }).First;
        var before = (await node.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(before.X + 30, before.Y + 8);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(before.X + 90, before.Y + 68, new() { Steps = 6 });
        await page.Mouse.UpAsync();
        await Screen.UntilAsync(async () => (await node.BoundingBoxAsync())!.X - before.X, static moved => moved is > 30 and < 100, "the model has moved");
        await page.GetByLabel("Search the diagram").FillAsync("strength");
        await Expect(page.Locator(".er-node.found")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Reaction"));
        await page.Keyboard.PressAsync("Enter");
        var details = page.GetByRole(AriaRole.Complementary, new() { Name = "Model Reaction" });
        await Expect(details).ToContainTextAsync("userId, postId");
        await Expect(details).ToContainTextAsync("Indexes");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/schema\\?model=Reaction"));
        await page.GetByRole(AriaRole.Tab, new() { Name = "schema.prisma" }).ClickAsync();
        await Expect(page.Locator(".schema-text")).ToContainTextAsync("model Reaction");
    }

    [BrowserFact]
    public async Task Shows_the_state_of_migrations()
    {
        var ground = NewGround();
        await using var site = await Site.OpenAsync(chromium, ground, Site.Large(ground), seed: false);
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.GoAsync("/migrations");
        await Expect(page.Locator(".migration").First).ToBeVisibleAsync(new() { Timeout = 20000 });
        await Expect(page.Locator(".migration.pending").First).ToBeVisibleAsync();
        await Expect(page.GetByLabel("SQL of", new() { Exact = false }).Filter(new() { HasText = "CREATE TABLE" }).First).ToContainTextAsync("CREATE TABLE");
    }

    private static async Task<string> DownloadAsync(IPage page, string format)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Export and import" }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Menuitem, new() { Name = format, Exact = true }).ClickAsync());
        return await File.ReadAllTextAsync((await download.PathAsync())!);
    }
}
