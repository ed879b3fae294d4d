using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaFirst.Studio.Browser.Kit;

/// <summary>The page in a window. When it closes, it has asked no other host for anything and has reported no fault.</summary>
public sealed class Screen : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _origin;
    private readonly List<string> _foreign = [];
    private readonly List<string> _faults = [];

    private Screen(IBrowserContext context, IPage page, Uri origin) => (_context, Page, _origin) = (context, page, origin);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The grid with the focus.</summary>
    public ILocator Grid => Page.Locator(".table-tab [role=grid]");

    /// <summary>The number of rows, as the status bar says it.</summary>
    public ILocator Count => Page.Locator(".status strong").First;

    /// <summary>Opens the first address in a new window.</summary>
    public static async Task<Screen> OpenAsync(Chromium chromium, Uri address, WindowOptions window)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = window.Width, Height = window.Height },
            ColorScheme = window.Dark ? ColorScheme.Dark : ColorScheme.Light,
            Permissions = ["clipboard-read", "clipboard-write"],
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        var screen = new Screen(context, page, new Uri(address, "/"));
        context.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (url.Scheme is not ("data" or "blob") && url.Authority != address.Authority)
            {
                screen._foreign.Add(request.Url);
            }
        };
        page.PageError += (_, fault) => screen._faults.Add(fault);
        page.Console += (_, message) =>
        {
            // What the server refuses the browser notes too; refusals are what some tests are about.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                screen._faults.Add(message.Text);
            }
        };
        page.Dialog += (_, dialog) => screen._faults.Add("a dialog of the browser: " + dialog.Message);
        await page.GotoAsync(address.ToString());
        return screen;
    }

    /// <summary>Goes to an address of the page.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(new Uri(_origin, path).ToString());
        await Page.Locator("#main").WaitForAsync();
    }

    /// <summary>Opens a table and waits for its rows.</summary>
    public async Task TableAsync(string model, string query = "")
    {
        await GoAsync($"/table/{model}{query}");
        await Expect(Page.Locator(".grid-row .cell").First).ToBeVisibleAsync();
        await Expect(Page.Locator(".bone")).ToHaveCountAsync(0);
    }

    /// <summary>A cell of the table.</summary>
    public ILocator Cell(int row, string field) => Page.Locator($".grid-row [data-row='{row}'][data-field='{field}']");

    /// <summary>Waits until a column shows these values, from top to bottom.</summary>
    public async Task ExpectColumnAsync(string field, params string[] values)
    {
        await Expect(Page.Locator($".grid-row [data-field='{field}']")).ToHaveCountAsync(values.Length);
        for (var row = 0; row < values.Length; row++)
        {
            await Expect(Cell(row, field)).ToHaveTextAsync(values[row]);
        }
    }

    /// <summary>Waits until what is read is as it should be: a page that has not caught up yet is no failure.</summary>
    public static async Task UntilAsync<T>(Func<Task<T>> read, Predicate<T> holds, string what)
    {
        var patience = System.Diagnostics.Stopwatch.StartNew();
        for (var last = await read(); !holds(last); last = await read())
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(20), $"{what}: {JsonSerializer.Serialize(last)}");
            await Task.Delay(50);
        }
    }

    /// <summary>A button by its name.</summary>
    public ILocator Button(string name, bool exact = false) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = exact });

    /// <summary>Types a new value into a cell and accepts it.</summary>
    public async Task EditAsync(int row, string field, string text)
    {
        await Cell(row, field).DblClickAsync();
        await Page.GetByLabel($"Edit {field}").And(Page.Locator("input, textarea")).FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Writes over what a code editor holds, by keys as a user does.</summary>
    public async Task WriteAsync(string editor, string text)
    {
        var box = Page.GetByRole(AriaRole.Textbox, new() { Name = editor, Exact = true });
        await box.FocusAsync();
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.TypeAsync("x");
        await Page.Keyboard.PressAsync("Backspace");
        await Page.Keyboard.InsertTextAsync(text);
        await Expect(box).ToContainTextAsync(text.Trim().Split('\n')[0]);
    }

    /// <summary>Opens the review and saves.</summary>
    public async Task SaveAsync()
    {
        await Page.Keyboard.PressAsync("Control+s");
        await Button("Save in one transaction").ClickAsync();
    }

    /// <summary>Asks the API as the page does.</summary>
    public async Task<JsonNode?> QueryAsync(string model, string action, string arguments = "{}", string selection = """{"$scalars":true}""")
    {
        var request = $$$"""{"request":{"modelName":"{{{model}}}","action":"{{{action}}}","query":{"arguments":{{{arguments}}},"selection":{{{selection}}} } } }""";
        var answer = await Page.EvaluateAsync<JsonElement>(
            "async body => { const answer = await fetch('/api/query', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }); return { status: answer.status, text: await answer.text() }; }", request);
        Assert.True(answer.GetProperty("status").GetInt32() == 200, answer.GetProperty("text").GetString());
        return JsonNode.Parse(answer.GetProperty("text").GetString()!)!["data"];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_foreign);
        Assert.Empty(_faults);
    }
}
