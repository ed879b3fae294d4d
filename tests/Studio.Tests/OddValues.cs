using System.Text.Json.Nodes;
using SchemaFirst.Studio.Tests.Kit;

namespace SchemaFirst.Studio.Tests;

/// <summary>Values that their columns' types cannot be: they are shown as what they are, beside all others.</summary>
public sealed class OddValues
{
    [Fact]
    public async Task Sqlite_keeps_anything_anywhere()
    {
        await using var stage = new SqliteStage();
        await stage.SetUpAsync();
        await stage.ExecuteAsync("""
            INSERT INTO "Customer" (id, email, name, level, joined) VALUES (1, x'ff00', 'fine', 'Platinum', 'yesterday'), (2, 'ok', NULL, 'Gold', '2026-01-02T03:04:05.678Z');
            INSERT INTO "Order" (id, customerId, total, serial, paid, weight, extra) VALUES (1, 2, 'a lot', 'many', 'perhaps', 'heavy', '{bad');
            """);
        using var browser = await stage.OpenAsync();
        var rows = (await browser.QueryAsync("Customer", "findMany", """{"orderBy":[{"id":"asc"}]}"""))!;
        Assert.Equal(["X'FF00'", "Platinum", "yesterday"], new[] { "email", "level", "joined" }.Select(name => Unreadable(rows[0]![name])));
        Assert.Equal(("fine", "Gold"), ((string?)rows[0]!["name"], (string?)rows[1]!["level"]));
        var order = (await browser.QueryAsync("Order", "findFirst"))!;
        Assert.Equal(["a lot", "many", "perhaps", "heavy"], new[] { "total", "serial", "paid", "weight" }.Select(name => Unreadable(order[name])));
        var raw = await browser.PostAsync("sql", """{"sql":"SELECT serial, paid, weight, extra FROM \"Order\""}""");
        Assert.Equal("""["many","perhaps","heavy","{bad"]""", raw["rows"]![0]!.ToJsonString());
        using var export = await browser.Client.GetAsync("/api/export?model=Order&format=csv&fields=total,extra");
        Assert.Equal("total,extra\r\n\"a lot\",{bad\r\n", await export.Content.ReadAsStringAsync());
        await browser.PostAsync("save", """{"changes":[{"id":"m","kind":"update","model":"Customer","where":{"id":1},"data":{"level":"Gold"},"original":{"level":{"$type":"Unreadable","value":"Platinum"}}}]}""");
    }

    [Fact]
    public async Task PostgreSql_has_times_that_nobody_else_has()
    {
        await using var stage = new PostgreSqlStage();
        await stage.SetUpAsync();
        await stage.ExecuteAsync("""
            INSERT INTO "Customer" (id, email, joined) VALUES (1, 'never', 'infinity'), (2, 'long ago', '0044-03-15 BC'), (3, 'now', '2026-01-02 03:04:05');
            """);
        using var browser = await stage.OpenAsync();
        var rows = (await browser.QueryAsync("Customer", "findMany", """{"orderBy":[{"id":"asc"}]}"""))!;
        Assert.StartsWith("9999-12-31", (string?)rows[0]!["joined"]!["value"], StringComparison.Ordinal);   // the driver's word for it
        Assert.NotEmpty(Unreadable(rows[1]!["joined"]));
        Assert.Equal("2026-01-02T03:04:05.000Z", (string?)rows[2]!["joined"]!["value"]);
    }

    private static string Unreadable(JsonNode? value)
    {
        Assert.Equal("Unreadable", (string?)value!["$type"]);
        return (string)value["value"]!;
    }
}
