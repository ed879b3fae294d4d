namespace SchemaFirst.Studio.Browser;

/// <summary>Looking at data: models, tabs, columns, sorting, filters, search, relations.</summary>
public abstract class TablePages(Chromium chromium)
{
    protected abstract Ground NewGround();

    private Task<Site> OpenAsync() => Site.OpenAsync(chromium, NewGround());

    [BrowserFact]
    public async Task Lists_models_with_their_counts_and_finds_them()
    {
        await using var site = await OpenAsync();
        var page = site.Screen.Page;
        var models = page.GetByRole(AriaRole.List, new() { Name = "Models" });
        await Expect(models.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Category3", "Comment2", "Post4", "Profile1", "Reaction2", "User3"]);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("rea");
        await Expect(models.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Reaction2"]);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Reaction" })).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(site.Screen.Count).ToHaveTextAsync("2");
    }

    [BrowserFact]
    public async Task Restores_tabs_and_views_from_the_address()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("User");
        await page.GetByLabel("Models", new() { Exact = true }).GetByRole(AriaRole.Button, new() { Name = "Post" }).ClickAsync();
        await page.GetByLabel("Search Post").FillAsync("soup");
        await Expect(screen.Count).ToHaveTextAsync("1");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/table/Post\\?search=soup$"));
        await page.ReloadAsync();
        await Expect(screen.Count).ToHaveTextAsync("1");
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "User" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "User" }).ClickAsync();
        await Expect(screen.Count).ToHaveTextAsync("3");
        await page.GoBackAsync();
        await Expect(screen.Count).ToHaveTextAsync("1");
        await screen.Button("Close Post", exact: true).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Post" })).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Hides_moves_and_widens_columns()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("User");
        await screen.Button("Columns", exact: true).ClickAsync();
        await page.GetByLabel("Show name").UncheckAsync();
        await screen.Button("Move email up").ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".head-name").First).ToHaveTextAsync("email");
        await Expect(screen.Cell(0, "name")).ToHaveCountAsync(0);
        var head = page.GetByRole(AriaRole.Columnheader).Filter(new() { HasText = "email" });
        var before = (await head.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(before.X + before.Width, before.Y + 10);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(before.X + before.Width + 80, before.Y + 10, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await Screen.UntilAsync(async () => (await head.BoundingBoxAsync())!.Width - before.Width, static more => more is > 60 and < 100, "the column is wider");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("hide=name"));
    }

    [BrowserFact]
    public async Task Sorts_by_several_columns_and_by_counts()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post");
        await screen.Button("Sort by published").ClickAsync();
        await screen.Button("Sort by views").ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await screen.Button("Sort by views").ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Expect(screen.Cell(3, "slug")).ToHaveTextAsync("soup");
        await screen.ExpectColumnAsync("slug", "draft", "hello", "keys", "soup");
        await screen.TableAsync("User", "?sort=posts.desc");
        await screen.ExpectColumnAsync("email", "alice@prisma.io", "bob@example.org", "eve@example.org");
    }

    [BrowserFact]
    public async Task Filters_by_columns_relations_json_and_null()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post");
        await screen.Button("Filter", exact: true).ClickAsync();
        await screen.Button("Condition", exact: true).ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).SelectOptionAsync("content");
        await page.GetByLabel("Operator of content").SelectOptionAsync(["is null"]);
        await Expect(screen.Count).ToHaveTextAsync("2");
        await page.GetByLabel("Operator of content").SelectOptionAsync(["is"]);
        await Expect(screen.Count).ToHaveTextAsync("1");   // the empty text, which is no null
        await Expect(screen.Cell(0, "slug")).ToHaveTextAsync("hello");
        await page.GetByLabel("Field", new() { Exact = true }).SelectOptionAsync("categories");
        await screen.Button("Condition", exact: true).First.ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).Nth(1).SelectOptionAsync("name");
        await page.GetByLabel("Value of name").FillAsync("Data");
        await Expect(screen.Count).ToHaveTextAsync("1");
        await page.GetByLabel("Operator of categories").SelectOptionAsync(["has none where"]);
        await Expect(screen.Count).ToHaveTextAsync("3");
        await page.ReloadAsync();
        await Expect(screen.Count).ToHaveTextAsync("3");
        await Expect(page.GetByLabel("Conditions", new() { Exact = true })).ToContainTextAsync("categories has none where name contains Data");
        await screen.TableAsync("Profile", """?filter={"kind":"group","mode":"AND","items":[{"kind":"field","field":"settings","op":"equals","text":"dark","path":"theme"}]}""");
        await Expect(screen.Count).ToHaveTextAsync("1");
        await screen.TableAsync("User", """?filter={"kind":"group","mode":"OR","items":[{"kind":"field","field":"role","op":"in","text":"Admin, Author"},{"kind":"field","field":"fee","op":"gt","text":"100.5"}]}""");
        await Expect(screen.Count).ToHaveTextAsync("2");
    }

    [BrowserFact]
    public async Task Compares_columns_with_columns()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post");
        await screen.Button("Filter", exact: true).ClickAsync();
        await screen.Button("Condition", exact: true).ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).SelectOptionAsync("views");
        await page.GetByLabel("Operator of views").SelectOptionAsync([">"]);
        await page.GetByLabel("What views is compared with").SelectOptionAsync("column");
        await page.GetByLabel("Column to compare views with").SelectOptionAsync("id");
        await screen.ExpectColumnAsync("slug", "hello", "soup", "keys");
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Conditions", new() { Exact = true })).ToContainTextAsync("views > the column id");
        await Expect(screen.Count).ToHaveTextAsync("3");
        await screen.TableAsync("User", """?filter={"kind":"group","mode":"AND","items":[{"kind":"relation","field":"posts","op":"some","inner":{"kind":"group","mode":"AND","items":[{"kind":"field","field":"views","op":"lt","text":"","other":"id"}]}}]}""");
        await screen.ExpectColumnAsync("email", "alice@prisma.io");
        await page.GotoAsync(new Uri(new Uri(page.Url), """/table/Post?filter={"kind":"group","mode":"AND","items":[{"kind":"field","field":"views","op":"lt","text":"","other":"slug"}]}""").ToString());
        await Expect(page.GetByText("cannot be compared with 'slug'").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Scrolls_many_related_rows()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        var numbers = string.Join(", ", Enumerable.Range(1, 700).Select(static n => $"('many {n}', 1, 1)"));
        await site.ExecuteAsync($"""INSERT INTO comments (text, post_id, author_id) VALUES {numbers}""");
        await screen.TableAsync("Post");
        await screen.Button("Open comments: 702 comments").ClickAsync();
        var beside = page.GetByRole(AriaRole.Complementary, new() { Name = "comments of the row" });
        await Expect(beside.GetByText("many 1", new() { Exact = true })).ToBeVisibleAsync();
        await Screen.UntilAsync(() => beside.GetByRole(AriaRole.Listitem).CountAsync(), static count => count < 60, "related rows in the page");
        await beside.GetByRole(AriaRole.List).First.EvaluateAsync("list => list.scrollTo(0, list.scrollHeight)");
        await Expect(beside.GetByText("many 700", new() { Exact = true })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Says_what_is_wrong_with_a_filter()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post");
        await screen.Button("Filter", exact: true).ClickAsync();
        await screen.Button("Condition", exact: true).ClickAsync();
        await page.GetByLabel("Value of id").FillAsync("many");
        await Expect(page.Locator(".filters [role=alert]")).ToHaveTextAsync("id: Write a whole number");
        await screen.Button("Remove the condition 1").ClickAsync();
        await Expect(screen.Count).ToHaveTextAsync("4");
    }

    [BrowserFact]
    public async Task Searches_all_columns()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("User");
        await page.GetByLabel("Search User").FillAsync("example");
        await Expect(screen.Count).ToHaveTextAsync("2");
        await page.GetByLabel("Search User").FillAsync("nobody at all");
        await Expect(page.GetByText("No rows match")).ToBeVisibleAsync();
        await screen.Button("Show all rows").ClickAsync();
        await Expect(screen.Count).ToHaveTextAsync("3");
    }

    [BrowserFact]
    public async Task Shows_null_empty_and_every_type_apart()
    {
        await using var site = await OpenAsync();
        var screen = site.Screen;
        await screen.TableAsync("Post");
        await Expect(screen.Cell(0, "content").Locator(".v-empty")).ToHaveTextAsync("empty");
        await Expect(screen.Cell(1, "content").Locator(".v-null")).ToHaveTextAsync("NULL");
        await screen.TableAsync("User");
        await Expect(screen.Cell(0, "fee")).ToHaveTextAsync("12.5");
        await Expect(screen.Cell(0, "role").Locator(".v-enum")).ToHaveTextAsync("Admin");
        await Expect(screen.Cell(0, "createdAt")).ToHaveTextAsync("2026-01-01 12:00:00");
        await screen.TableAsync("Profile");
        await Expect(screen.Cell(0, "avatar")).ToContainTextAsync("8 B");
        await Expect(screen.Cell(0, "settings")).ToContainTextAsync("dark");
    }

    [BrowserFact]
    public async Task Follows_relations_and_opens_related_rows_beside()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("User");
        await screen.Button("Open posts: 3 posts").ClickAsync();
        var beside = page.GetByRole(AriaRole.Complementary, new() { Name = "posts of the row" });
        await Expect(beside.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await screen.Button("Open posts in a tab").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Post" })).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(screen.Count).ToHaveTextAsync("3");
        await screen.Button("Follow author: Alice").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "User" })).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(screen.Count).ToHaveTextAsync("1");
        await screen.TableAsync("Profile");
        await screen.Cell(0, "bio").ClickAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        var row = page.GetByRole(AriaRole.Complementary, new() { Name = "Row of Profile" });
        await Expect(row).ToContainTextAsync("\"theme\": \"dark\"");
        await Expect(row).ToContainTextAsync("89 50 4e 47");
        await page.ReloadAsync();
        await Expect(row).ToContainTextAsync("Writes compilers");
    }
}
