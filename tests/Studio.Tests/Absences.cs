using System.Net;
using SchemaFirst.Cli.Commands;
using SchemaFirst.Studio.Tests.Kit;
using SchemaFirst.TestKit;

namespace SchemaFirst.Studio.Tests;

/// <summary>Databases that go away and come back.</summary>
public sealed class Absences
{
    [Fact]
    public async Task A_file_that_is_gone_is_away_and_one_in_its_place_is_read()
    {
        await using var stage = new SqliteStage();
        await stage.SetUpAsync();
        using var browser = await stage.OpenAsync();
        await browser.QueryAsync("Customer", "createOne", """{"data":{"email":"old"}}""");
        File.Move(stage.FilePath, stage.FilePath + ".away");
        using (var answer = await browser.Client.GetAsync("/api/counts"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("\"code\":\"P1001\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.False(File.Exists(stage.FilePath));
        await stage.SetUpAsync();
        Assert.Equal(0, (int)(await browser.GetAsync("counts?models=Customer"))["Customer"]!);
        await browser.QueryAsync("Customer", "createOne", """{"data":{"email":"new"}}""");
        File.Move(stage.FilePath + ".away", stage.FilePath, overwrite: true);
        Assert.Equal("old", (string?)(await browser.QueryAsync("Customer", "findFirst"))!["email"]);
    }

    [Fact]
    public async Task Rows_are_read_while_the_file_is_replaced()
    {
        await using var stage = new SqliteStage();
        await stage.SetUpAsync();
        using var browser = await stage.OpenAsync();
        await browser.QueryAsync("Customer", "createOne", """{"data":{"email":"kept"}}""");
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                Assert.Equal("kept", (string?)(await browser.QueryAsync("Customer", "findFirst"))!["email"]);
            }
        })).ToList();
        for (var turn = 0; turn < 20; turn++)
        {
            await Task.Delay(10);
            File.Copy(stage.FilePath, stage.FilePath + ".copy");
            File.Move(stage.FilePath + ".copy", stage.FilePath, overwrite: true);
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_away_until_it_is_back()
    {
        await using var stage = new PostgreSqlStage();
        await using var gate = new Gate(stage.Connection);
        await stage.SetUpAsync();
        await using var server = await StudioServer.StartAsync(new StudioCommandSource(stage.Choice() with { Connection = gate.Connection }, pull: false), new StudioOptions(), default);
        using var browser = new Browser(server.Address);
        await browser.EnterAsync();
        await browser.QueryAsync("Customer", "createOne", """{"data":{"email":"kept"}}""");
        gate.Close();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var answer = await browser.Client.GetAsync("/api/counts?models=Customer");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        }

        gate.Open();
        Assert.Equal("kept", (string?)(await browser.QueryAsync("Customer", "findFirst"))!["email"]);
    }
}
