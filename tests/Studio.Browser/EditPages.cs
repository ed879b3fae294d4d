using System.Text.Json.Nodes;

namespace SchemaFirst.Studio.Browser;

/// <summary>Changing data: staged, reviewed, saved in one transaction or not at all.</summary>
public abstract class EditPages(Chromium chromium)
{
    protected abstract Ground NewGround();

    private Task<Site> OpenAsync() => Site.OpenAsync(chromium, NewGround());

    [BrowserFact]
    public async Task Stages_edits_of_every_type_and_saves_them_together()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("User");
        await screen.EditAsync(0, "name", "Alice B.");
        await screen.EditAsync(0, "fee", "99.95");
        await screen.EditAsync(0, "createdAt", "2026-02-03 04:05:06");
        await screen.Cell(1, "role").DblClickAsync();
        await page.GetByLabel("Edit role").And(page.Locator("select")).SelectOptionAsync("Reader");
        await page.Keyboard.PressAsync("Enter");
        await Expect(screen.Cell(0, "name")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("staged"));
        await screen.TableAsync("Profile");   // a new page forgets what was staged: the tabs of one page do not
        await Expect(page.GetByText("Review")).ToHaveCountAsync(0);
        await screen.TableAsync("User");
        await screen.EditAsync(0, "name", "Alice B.");
        await screen.EditAsync(0, "fee", "99.95");
        await page.GetByLabel("Models", new() { Exact = true }).GetByRole(AriaRole.Button, new() { Name = "Profile" }).ClickAsync();
        await screen.Cell(0, "settings").DblClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Edit settings" }).FillAsync("{ \"theme\": ");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator(".editor-problem")).ToContainTextAsync("No valid JSON");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Edit settings" }).FillAsync("""{"theme":"light","big":12345678901234567890}""");
        await page.Keyboard.PressAsync("Control+Enter");
        await screen.EditAsync(0, "avatar", "0x00ff10");
        await screen.SaveAsync();
        await Expect(page.GetByText("Saved 2 changes in one transaction")).ToBeVisibleAsync();
        var user = (JsonObject)(await screen.QueryAsync("User", "findUnique", """{"where":{"id":1}}"""))!;
        Assert.Equal("Alice B.", (string?)user["name"]);
        Assert.Equal("99.95", (string?)user["fee"]!["value"]);
        var profile = (JsonObject)(await screen.QueryAsync("Profile", "findUnique", """{"where":{"id":1}}"""))!;
        Assert.Equal("AP8Q", (string?)profile["avatar"]!["value"]);
        Assert.Contains("light", (string?)profile["settings"]!["value"], StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Tells_null_from_empty_when_editing()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post");
        await screen.Cell(0, "content").ClickAsync();
        await page.Keyboard.PressAsync("Delete");
        await Expect(screen.Cell(0, "content").Locator(".v-null")).ToBeVisibleAsync();
        await screen.EditAsync(3, "content", "");
        await Expect(screen.Cell(3, "content").Locator(".v-empty")).ToBeVisibleAsync();
        await screen.SaveAsync();
        await Expect(page.GetByText("Saved 2 changes")).ToBeVisibleAsync();
        var posts = (JsonArray)(await screen.QueryAsync("Post", "findMany", """{"orderBy":[{"id":"asc"}]}"""))!;
        Assert.Null(posts[0]!["content"]);
        Assert.Equal("", (string?)posts[3]!["content"]);
    }

    [BrowserFact]
    public async Task Adds_rows_picks_relations_and_connects_lists()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post");
        await screen.Button("New row").ClickAsync();
        await Expect(screen.Cell(0, "id")).ToHaveTextAsync("default");
        await screen.EditAsync(0, "slug", "fresh");
        await screen.EditAsync(0, "title", "A fresh one");
        await screen.Cell(0, "author").ScrollIntoViewIfNeededAsync();
        await screen.Cell(0, "author").DblClickAsync();
        await page.GetByLabel("Search User").And(page.GetByRole(AriaRole.Combobox)).FillAsync("bob");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Expect(screen.Cell(0, "authorId")).ToHaveTextAsync("2");
        await screen.Button("Open categories: 1 categories").ClickAsync();
        await screen.Button("Disconnect Cooking").ClickAsync();
        await screen.Button("Connect Category …").ClickAsync();
        await page.GetByLabel("Search Category").FillAsync("Data");
        await page.GetByRole(AriaRole.Option, new() { Name = "Databases" }).ClickAsync();
        await Expect(page.GetByText("to connect")).ToBeVisibleAsync();
        await screen.SaveAsync();
        await Expect(page.GetByText("Saved 2 changes")).ToBeVisibleAsync();
        var soup = await screen.QueryAsync("Post", "findFirst", """{"where":{"slug":"soup"}}""", """{"categories":{"selection":{"name":true}}}""");
        Assert.Equal("""{"categories":[{"name":"Databases"}]}""", soup!.ToJsonString());
        var fresh = await screen.QueryAsync("Post", "findFirst", """{"where":{"slug":"fresh"}}""", """{"authorId":true,"published":true}""");
        Assert.Equal("""{"authorId":2,"published":false}""", fresh!.ToJsonString());
        await Expect(screen.Count).ToHaveTextAsync("5");
    }

    [BrowserFact]
    public async Task Undoes_redoes_and_discards()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Category");
        await screen.EditAsync(0, "name", "One");
        await screen.EditAsync(1, "name", "Two");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(screen.Cell(1, "name")).ToHaveTextAsync("Databases");
        await page.Keyboard.PressAsync("Control+Shift+z");
        await Expect(screen.Cell(1, "name")).ToHaveTextAsync("Two");
        await screen.Button("Discard", exact: true).ClickAsync();
        await Expect(screen.Cell(0, "name")).ToHaveTextAsync("C#");
        Assert.Equal(3, ((JsonArray)(await screen.QueryAsync("Category", "findMany", """{"where":{"name":{"in":["C#","Databases","Cooking"]}}}"""))!).Count);
    }

    [BrowserFact]
    public async Task Shows_conflicts_with_both_values_and_overwrites_nothing()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Category");
        await screen.EditAsync(0, "name", "Mine");
        await screen.EditAsync(2, "name", "Kitchen");
        await site.ExecuteAsync("UPDATE categories SET name = 'Theirs' WHERE name = 'C#'");
        await screen.SaveAsync();
        var both = page.GetByRole(AriaRole.Table, new() { Name = "Both values" });
        await Expect(both.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("nameC#TheirsMine");
        Assert.Single(((JsonArray)(await screen.QueryAsync("Category", "findMany", """{"where":{"name":"Cooking"}}"""))!));   // nothing is half saved
        await screen.Button("Keep mine").ClickAsync();
        await screen.Button("Save in one transaction").ClickAsync();
        await Expect(page.GetByText("Saved 2 changes")).ToBeVisibleAsync();
        await screen.ExpectColumnAsync("name", "Mine", "Databases", "Kitchen");
        await screen.EditAsync(1, "name", "Again mine");
        await site.ExecuteAsync("UPDATE categories SET name = 'Again theirs' WHERE name = 'Databases'");
        await screen.SaveAsync();
        await screen.Button("Take theirs").ClickAsync();
        await Expect(page.GetByText("Nothing is staged")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Names_row_and_field_of_a_broken_constraint_and_saves_nothing()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("User");
        await screen.EditAsync(0, "name", "Changed");
        await screen.EditAsync(1, "email", "alice@prisma.io");
        await screen.SaveAsync();
        await Expect(page.GetByText("Nothing was saved.").First).ToBeVisibleAsync();
        await Expect(page.Locator(".edit-card.failed")).ToHaveCountAsync(1);
        await Expect(page.Locator(".edit-card.failed")).ToContainTextAsync("P2002");
        await Expect(page.Locator(".edit-card.failed")).ToContainTextAsync("email");
        Assert.Equal("Alice", (string?)(await screen.QueryAsync("User", "findUnique", """{"where":{"id":1}}"""))!["name"]);
        await page.Locator(".edit-card.failed").GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await screen.Button("Save in one transaction").ClickAsync();
        await Expect(page.GetByText("Saved 1 change in")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Says_that_a_row_is_gone()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Category");
        await screen.EditAsync(2, "name", "Kitchen");
        await site.ExecuteAsync("DELETE FROM categories WHERE name = 'C#'");
        await site.ExecuteAsync("DELETE FROM categories WHERE name = 'Cooking'");
        await screen.SaveAsync();
        await Expect(page.Locator(".edit-card.failed")).ToHaveCountAsync(1);
        await screen.Button("Discard all").ClickAsync();
        await screen.Button("Read schema and data again").ClickAsync();
        await Expect(screen.Count).ToHaveTextAsync("1");
    }

    [BrowserFact]
    public async Task Edits_and_deletes_many_behind_a_number_to_confirm()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post");
        await page.GetByLabel("Select row 1", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Select row 3", new() { Exact = true }).ClickAsync(new() { Modifiers = [KeyboardModifier.Shift] });
        await Expect(page.GetByText("3 selected").First).ToBeVisibleAsync();
        await screen.Button("Edit", exact: true).ClickAsync();
        await page.GetByLabel("Field to change").SelectOptionAsync("views");
        await page.GetByLabel("New value").FillAsync("77");
        await screen.Button("Change 3 rows").ClickAsync();
        await screen.ExpectColumnAsync("views", "77", "77", "77", "7");
        await screen.SaveAsync();
        await Expect(page.GetByText("Saved 3 changes")).ToBeVisibleAsync();
        await page.GetByLabel("Search Post").FillAsync("o");
        await Expect(screen.Count).ToHaveTextAsync("4");
        await page.GetByLabel("Search Post").FillAsync("co");
        await Expect(screen.Count).ToHaveTextAsync("3");
        await screen.Button("More", exact: true).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Delete many rows …" }).ClickAsync();
        await page.GetByLabel("All 3 rows of this view").CheckAsync();
        await Expect(screen.Button("Delete 3 rows")).ToBeDisabledAsync();
        await page.GetByLabel("Number of rows to confirm").FillAsync("3");
        await screen.Button("Delete 3 rows").ClickAsync();
        await Expect(page.Locator(".grid-row.deleted")).ToHaveCountAsync(3);   // staged as one change: nothing is written yet
        Assert.Equal(4, ((JsonArray)(await screen.QueryAsync("Post", "findMany"))!).Count);
        await screen.Button("Undo", exact: true).ClickAsync();
        await Expect(page.Locator(".grid-row.deleted")).ToHaveCountAsync(0);
        await screen.Button("Redo", exact: true).ClickAsync();
        await screen.SaveAsync();
        await Expect(page.GetByText("Saved 1 change in one transaction")).ToBeVisibleAsync();
        await Expect(page.GetByText("No rows match")).ToBeVisibleAsync();
        Assert.Single(((JsonArray)(await screen.QueryAsync("Post", "findMany"))!));
    }

    [BrowserFact]
    public async Task Changes_all_rows_of_a_view_only_while_they_are_as_many_as_confirmed()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post", """?filter={"kind":"group","mode":"AND","items":[{"kind":"field","field":"published","op":"equals","text":"true"}]}""");
        await Expect(screen.Count).ToHaveTextAsync("3");
        await screen.Button("More", exact: true).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Edit many rows …" }).ClickAsync();
        await page.GetByLabel("All 3 rows of this view").CheckAsync();
        await page.GetByLabel("Field to change").SelectOptionAsync("content");
        await page.GetByLabel("NULL", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Number of rows to confirm").FillAsync("3");
        await screen.Button("Change 3 rows").ClickAsync();
        await Expect(page.Locator(".grid-row .cell.staged[data-field=content] .v-null")).ToHaveCountAsync(3);
        await screen.EditAsync(2, "content", "Kept apart");
        await site.ExecuteAsync("UPDATE posts SET published = true WHERE slug = 'draft'");
        await screen.SaveAsync();
        await Expect(page.Locator(".edit-card.failed")).ToHaveCountAsync(1);
        await Expect(page.Locator(".edit-card.failed")).ToContainTextAsync("3 rows of 'Post' were confirmed, but the condition holds for 4 by now");
        Assert.Equal("Two are better than one", (string?)(await screen.QueryAsync("Post", "findFirst", """{"where":{"slug":"keys"}}"""))!["content"]);
        await screen.Button("Change 4 rows").ClickAsync();
        await screen.Button("Save in one transaction").ClickAsync();
        await Expect(page.GetByText("Saved 2 changes")).ToBeVisibleAsync();
        await Expect(screen.Count).ToHaveTextAsync("4");
        var contents = ((JsonArray)(await screen.QueryAsync("Post", "findMany", """{"orderBy":[{"id":"asc"}]}"""))!).Select(static post => (string?)post!["content"]);
        Assert.Equal([null, null, null, "Kept apart"], contents);
    }

    [BrowserFact]
    public async Task Tells_the_null_of_json_from_the_null_of_the_column()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Profile");
        await screen.Cell(0, "settings").DblClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "JSON null" }).ClickAsync();
        await Expect(screen.Cell(0, "settings").Locator(".v-json-null")).ToHaveTextAsync("JSON null");
        await screen.SaveAsync();
        await Expect(page.GetByText("Saved 1 change")).ToBeVisibleAsync();
        await FilteredAsync("jsonNull", "1");
        await FilteredAsync("isNull", "0");
        await FilteredAsync("anyNull", "1");
        await FilteredAsync("notJsonNull", "0");
        await screen.TableAsync("Profile");
        await Expect(screen.Cell(0, "settings").Locator(".v-json-null")).ToBeVisibleAsync();
        await screen.Cell(0, "settings").ClickAsync();
        await page.Keyboard.PressAsync("Delete");
        await Expect(screen.Cell(0, "settings").Locator(".v-null")).ToHaveTextAsync("NULL");
        await screen.SaveAsync();
        await Expect(page.GetByText("Saved 1 change")).ToBeVisibleAsync();
        await FilteredAsync("isNull", "1");
        await FilteredAsync("jsonNull", "0");

        async Task FilteredAsync(string op, string count)
        {
            await screen.GoAsync($$"""/table/Profile?filter={"kind":"group","mode":"AND","items":[{"kind":"field","field":"settings","op":"{{op}}","text":""}]}""");
            await Expect(screen.Count).ToHaveTextAsync(count);
        }
    }

    [BrowserFact]
    public async Task Copies_and_pastes_ranges()
    {
        await using var site = await OpenAsync();
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.TableAsync("Post");
        await screen.Cell(0, "slug").ClickAsync();
        await page.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowDown");
        await page.Keyboard.PressAsync("Control+c");
        await Screen.UntilAsync(() => page.EvaluateAsync<string>("navigator.clipboard.readText()"), static text => text == "hello\tHello records\nsoup\tSoup for coders", "the clipboard");
        await page.EvaluateAsync("navigator.clipboard.writeText('one\\t\"two\\nlines\"\\nthree\\tfour')");
        await screen.Cell(2, "slug").ClickAsync();
        await page.Keyboard.PressAsync("Control+v");
        await Expect(screen.Cell(3, "title")).ToHaveTextAsync("four");
        await Expect(screen.Cell(2, "title")).ToHaveTextAsync("two\nlines");
        await screen.Cell(0, "views").ClickAsync();
        await page.EvaluateAsync("navigator.clipboard.writeText('no number')");
        await page.Keyboard.PressAsync("Control+v");
        await Expect(page.GetByText("Nothing was pasted")).ToBeVisibleAsync();
        await screen.SaveAsync();
        await Expect(page.GetByText("Saved 2 changes")).ToBeVisibleAsync();
    }
}
