using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using SchemaFirst.Cli.Commands;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Migrate;
using SchemaFirst.Studio;

namespace SchemaFirst.StudioBench;

/// <summary>Pages through a large table as the grid does, and tells what a page costs beyond its query.</summary>
/// <param name="title">The database's name for people.</param>
/// <param name="provider">Its name in a schema.</param>
/// <param name="connection">Its connection string.</param>
/// <param name="folder">A folder for the schema.</param>
/// <param name="rows">How many rows the table gets.</param>
internal sealed class Scroll(string title, string provider, string connection, string folder, int rows)
{
    private const int PageSize = 100;
    private const int Pages = 2000;
    private const string Schema = "model Event {\n  id    Int      @id @default(autoincrement())\n  kind  String\n  at    DateTime @default(now())\n  price Decimal\n  open  Boolean\n  note  String?\n}\n";

    public async Task RunAsync()
    {
        var choice = await FillAsync();
        await using var server = await StudioServer.StartAsync(new StudioCommandSource(choice, pull: false), new StudioOptions(), default);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(server.Address, "/") };
        (await browser.GetAsync(server.Address)).Dispose();

        var cursor = 0;
        for (var page = 0; page < 50; page++)
        {
            cursor = (await AskAsync(browser, cursor, trace: true)).Last;   // what is compiled when first used is not what is measured
        }

        var (whole, query, beyond) = (new List<double>(), new List<double>(), new List<double>());
        Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var resident = Environment.WorkingSet;
        for (var page = 0; page < Pages; page++)
        {
            var started = Stopwatch.GetTimestamp();
            var answer = await AskAsync(browser, cursor, trace: true);
            var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            whole.Add(took);
            query.Add(answer.Query);
            beyond.Add(took - answer.Query);
            cursor = answer.Last;
        }

        Collect();
        Console.WriteLine($"{title}: {rows:N0} rows, {Pages:N0} pages of {PageSize} by the key");
        Console.WriteLine($"  page, from the request to its last byte: {Figures(whole)}");
        Console.WriteLine($"  of that in the statement:                {Figures(query)}");
        Console.WriteLine($"  beyond the statement:                    {Figures(beyond)}");
        Console.WriteLine($"  memory after {Pages:N0} pages: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0:+0;-0} KB managed, {(Environment.WorkingSet - resident) / 1048576.0:+0.0;-0.0} MB resident (of {Environment.WorkingSet / 1048576} MB)");
        var last = Stopwatch.GetTimestamp();
        await AskAsync(browser, rows - PageSize, trace: false);
        Console.WriteLine($"  the last page: {Stopwatch.GetElapsedTime(last).TotalMilliseconds:0.0} ms");
        await ExportAsync(browser);
    }

    private static async Task ExportAsync(HttpClient browser)
    {
        Collect();
        var before = Environment.WorkingSet;
        var started = Stopwatch.GetTimestamp();
        using var answer = await browser.GetAsync("/api/export?model=Event&format=csv", HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await answer.Content.ReadAsStreamAsync();
        var (buffer, bytes, highest) = (new byte[65536], 0L, 0L);
        for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
        {
            bytes += read;
            highest = Math.Max(highest, Environment.WorkingSet);
        }

        Console.WriteLine($"  export as CSV: {bytes / 1048576.0:0} MB in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s, at most {(highest - before) / 1048576.0:+0.0;-0.0} MB resident");
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private static string Figures(List<double> values)
    {
        values.Sort();
        return $"median {values[values.Count / 2]:0.00} ms, 99 % within {values[values.Count * 99 / 100]:0.00} ms, at most {values[^1]:0.0} ms";
    }

    private static async Task<(int Last, double Query)> AskAsync(HttpClient browser, int cursor, bool trace)
    {
        var after = cursor == 0 ? "" : $"\"cursor\":{{\"id\":{cursor}}},\"skip\":1,";
        using var content = new StringContent(
            $$"""{"trace":{{(trace ? "true" : "false")}},"request":{"modelName":"Event","action":"findMany","query":{"arguments":{ {{after}}"take":{{PageSize}},"orderBy":[{"id":"asc"}] },"selection":{"$scalars":true} } } }""", Encoding.UTF8, "application/json");
        using var answer = await browser.PostAsync("/api/query", content);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        var data = json.RootElement.GetProperty("data");
        var query = trace ? json.RootElement.GetProperty("statements").EnumerateArray().Sum(static statement => statement.GetProperty("milliseconds").GetDouble()) : 0;
        return (data[data.GetArrayLength() - 1].GetProperty("id").GetInt32(), query);
    }

    private async Task<DatabaseChoice> FillAsync()
    {
        var path = Path.Combine(folder, provider + ".prisma");
        await File.WriteAllTextAsync(path, $"datasource db {{\n  provider = \"{provider}\"\n}}\n\n{Schema}");
        var choice = new DatabaseChoice(connection, null, Path.Combine(folder, "migrations"), path);
        await using var database = await choice.OpenAsync(default);
        await new MigrateEngine(database).PushAsync(choice.Target(database), force: true);
        var series = provider == "sqlite" ? $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) " : "";
        var from = provider == "sqlite" ? "n" : $"generate_series(1, {rows}) AS n(i)";
        var moment = provider == "sqlite" ? "'2026-01-02T03:04:05.000Z'" : "now()";
        await database.ExecuteScriptAsync(
            $"INSERT INTO \"Event\" (kind, at, price, open, note) {series}SELECT 'kind ' || (i % 17), {moment}, i % 1000 + 0.25, {(provider == "sqlite" ? "i % 2" : "i % 2 = 0")}, CASE WHEN i % 5 = 0 THEN NULL ELSE 'a note that is about as long as notes are, number ' || i END FROM {from}", default);
        return choice;
    }
}
