namespace SchemaFirst.Studio.Browser;

/// <summary>The large real-world schema, some seventy models: every view of it on both databases.</summary>
public abstract class LargePages(Chromium chromium)
{
    protected abstract Ground NewGround();

    [BrowserFact]
    public async Task Every_model_opens()
    {
        var ground = NewGround();
        using var large = LargeSchema.For(ground);
        await using var site = await Site.OpenAsync(chromium, ground, large.Path, large.Views, seed: false);
        var page = site.Screen.Page;
        var models = page.GetByRole(AriaRole.List, new() { Name = "Models" }).GetByRole(AriaRole.Button);
        await Expect(models.First).ToBeVisibleAsync();
        var count = await models.CountAsync();
        Assert.True(count > 60, $"{count} models");
        for (var index = 0; index < count; index++)
        {
            var name = (await models.Nth(index).Locator(".side-name").TextContentAsync())!;
            await models.Nth(index).ClickAsync();
            await Expect(page.GetByText($"{name} has no rows yet")).ToBeVisibleAsync();
        }

        await Expect(page.Locator("#main [role=alert]")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Tab)).ToHaveCountAsync(count);
    }

    [BrowserFact]
    public async Task Its_diagram_fills_a_page_and_is_searched()
    {
        var ground = NewGround();
        using var large = LargeSchema.For(ground);
        await using var site = await Site.OpenAsync(chromium, ground, large.Path, large.Views, seed: false);
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.GoAsync("/schema");
        await Expect(page.Locator(".er-node").First).ToBeVisibleAsync();
        await screen.Button("Show all").ClickAsync();
        await Screen.UntilAsync(
            () => page.EvaluateAsync<double[]>("() => { const all = [...document.querySelectorAll('.react-flow__node')].map(node => node.getBoundingClientRect()); return [all.length, Math.max(...all.map(box => box.right)) - Math.min(...all.map(box => box.left)), Math.max(...all.map(box => box.bottom)) - Math.min(...all.map(box => box.top))]; }")!,
            static box => box[0] > 60 && box[1] / box[2] is > 1.1 and < 2.6, "the diagram's width is to its height as a page's");
        await page.GetByLabel("Search the diagram").FillAsync("TicketMessage");
        await page.Keyboard.PressAsync("Enter");
        var details = page.GetByRole(AriaRole.Complementary);
        await Expect(details).ToContainTextAsync("Columns");
        await details.GetByRole(AriaRole.Button, new() { Name = "Ticket", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Complementary, new() { Name = "Model Ticket", Exact = true })).ToContainTextAsync("Relations");
        await page.GetByRole(AriaRole.Tab, new() { Name = "schema.prisma" }).ClickAsync();
        await Expect(page.Locator(".schema-text")).ToContainTextAsync("model TicketMessage");
        await page.GetByRole(AriaRole.Tab, new() { Name = "C# records" }).ClickAsync();
        await Expect(page.Locator(".schema-text")).ToContainTextAsync("partial record TicketMessage");
    }

    [BrowserFact]
    public async Task Its_rows_are_found_followed_changed_and_queried()
    {
        var ground = NewGround();
        using var large = LargeSchema.For(ground);
        await using var site = await Site.OpenAsync(chromium, ground, large.Path, large.Views, seed: false);
        var (screen, page) = (site.Screen, site.Screen.Page);
        await screen.QueryAsync("Category", "createOne", """
            {"data":{"slug":"clothes","name":"Clothes","children":{"create":[{"slug":"shirts","name":"Shirts"},{"slug":"shoes","name":"Shoes","position":1}]},
            "traits":{"create":[{"name":"Colour","kind":"Choice","options":{"create":[{"label":"Red","swatch":"#ff0000"},{"label":"Blue"}]}},{"name":"Size","kind":"Number","unit":"cm"}]}}}
            """);
        await screen.QueryAsync("Brand", "createMany", """{"data":[{"name":"Acme"},{"name":"Emca","website":"https://emca.example"}]}""", """{"count":true}""");
        await page.ReloadAsync();
        await page.GetByLabel("Search models").FillAsync("trait");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Models" }).GetByRole(AriaRole.Button)).ToHaveTextAsync(["Trait2", "TraitOption2"]);
        await screen.TableAsync("Category", "?sort=children.desc");
        await screen.ExpectColumnAsync("slug", "clothes", "shirts", "shoes");
        await screen.Button("Open children: 2 children").ClickAsync();
        var beside = page.GetByRole(AriaRole.Complementary, new() { Name = "children of the row" });
        await Expect(beside.GetByRole(AriaRole.Listitem)).ToHaveTextAsync([new System.Text.RegularExpressions.Regex("^Shirts"), new System.Text.RegularExpressions.Regex("^Shoes")]);
        await beside.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await screen.Button("Filter", exact: true).ClickAsync();
        await screen.Button("Condition", exact: true).ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).SelectOptionAsync("traits");
        await screen.Button("Condition", exact: true).First.ClickAsync();
        await page.GetByLabel("Field", new() { Exact = true }).Nth(1).SelectOptionAsync("kind");
        await page.GetByLabel("Value of kind").SelectOptionAsync("Choice");
        await Expect(screen.Count).ToHaveTextAsync("1");
        await screen.TableAsync("TraitOption");
        await screen.Button("Follow trait: Colour").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Trait", Exact = true })).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(screen.Count).ToHaveTextAsync("1");
        await screen.EditAsync(0, "name", "Color");
        await screen.SaveAsync();
        await Expect(page.GetByText("Saved 1 change")).ToBeVisibleAsync();
        await screen.TableAsync("Brand", "?search=em");
        await screen.ExpectColumnAsync("name", "Emca");
        await screen.GoAsync("/console");
        await screen.WriteAsync("Query in C#", "await db.Category.FindManyAsync(new() { Where = new() { Parent = new() { Is = new() { Slug = \"clothes\" } } }, OrderBy = [new() { Position = Sort.Asc }] });");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Grid, new() { Name = "Rows of the answer" })).ToContainTextAsync("shoes");
        await screen.Button("Explain").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Treeitem).First).ToBeVisibleAsync();
    }
}
