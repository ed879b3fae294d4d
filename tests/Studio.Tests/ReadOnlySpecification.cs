using System.Net;
using SchemaFirst.Studio.Tests.Kit;

namespace SchemaFirst.Studio.Tests;

/// <summary>Read-only: nothing gets through, by whichever way.</summary>
/// <typeparam name="TStage">The database.</typeparam>
public abstract class ReadOnlySpecification<TStage> : IAsyncLifetime
    where TStage : Stage, new()
{
    private readonly TStage _stage = new();
    private Browser _browser = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await _stage.SetUpAsync();
        await _stage.ExecuteAsync("""INSERT INTO "Customer" (id, email) VALUES (1, 'ann')""");
        _browser = await _stage.OpenAsync(readOnly: true);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Assert.Equal("""{"Customer":1,"Order":0}""", (await _browser.GetAsync("counts?models=Customer,Order")).ToJsonString());
        _browser.Dispose();
        await _stage.DisposeAsync();
    }

    [Theory]
    [InlineData("createOne", """{"data":{"email":"x"}}""")]
    [InlineData("createMany", """{"data":[{"email":"x"}]}""")]
    [InlineData("createManyAndReturn", """{"data":[{"email":"x"}]}""")]
    [InlineData("updateOne", """{"where":{"id":1},"data":{"orders":{"create":[{"note":"nested"}]}}}""")]
    [InlineData("updateMany", """{"data":{"name":"x"}}""")]
    [InlineData("updateManyAndReturn", """{"data":{"name":"x"}}""")]
    [InlineData("upsertOne", """{"where":{"id":2},"create":{"email":"x"},"update":{}}""")]
    [InlineData("deleteOne", """{"where":{"id":1}}""")]
    [InlineData("deleteMany", "{}")]
    [InlineData("executeRaw", """{"query":"DELETE FROM \"Customer\""}""")]
    [InlineData("queryRaw", """{"query":"DELETE FROM \"Customer\" RETURNING id"}""")]
    [InlineData("somethingNew", "{}")]
    public async Task Actions_that_write_are_refused(string action, string arguments)
    {
        var request = $$"""{ "modelName": "Customer", "action": "{{action}}", "query": { "arguments": {{arguments}}, "selection": { "$scalars": true } } }""";
        var read = """{ "modelName": "Customer", "action": "findMany", "query": { "arguments": {}, "selection": { "$scalars": true } } }""";
        Assert.Equal("read-only", (string?)(await _browser.PostAsync("query", $$"""{ "request": {{request}} }""", HttpStatusCode.Forbidden))["error"]!["code"]);
        await _browser.PostAsync("query", $$"""{ "batch": [{{read}}, {{request}}] }""", HttpStatusCode.Forbidden);
        await _browser.PostAsync("explain", $$"""{ "request": {{request}} }""", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Saves_and_imports_are_refused()
    {
        await _browser.PostAsync("save", """{"changes":[]}""", HttpStatusCode.Forbidden);
        await _browser.PostAsync("import", """{"model":"Customer","rows":[],"dryRun":true}""", HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("DELETE FROM \"Customer\"")]
    [InlineData("/* SELECT */ DELETE FROM \"Customer\"")]
    [InlineData("SELECT 1; DELETE FROM \"Customer\"")]
    [InlineData("SELECT 1; COMMIT; DELETE FROM \"Customer\"")]
    [InlineData("WITH x AS (SELECT 1) DELETE FROM \"Customer\"")]
    [InlineData("WITH x AS (DELETE FROM \"Customer\" RETURNING id) SELECT * FROM x")]
    [InlineData("EXPLAIN ANALYZE DELETE FROM \"Customer\"")]
    [InlineData("SELECT set_config('transaction_read_only', 'off', false)")]
    [InlineData("PRAGMA user_version = 7")]
    [InlineData("BEGIN READ WRITE")]
    [InlineData("ATTACH 'other.db' AS other")]
    [InlineData("CREATE TABLE t (a int)")]
    [InlineData("VACUUM")]
    public async Task Sql_that_writes_is_refused(string sql)
    {
        using var answer = await _browser.Client.PostAsync("/api/sql", new StringContent(
            new System.Text.Json.Nodes.JsonObject { ["sql"] = sql }.ToJsonString(), System.Text.Encoding.UTF8, "application/json"));
        Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.BadRequest, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    [Fact]
    public async Task Reading_goes_on()
    {
        Assert.True((bool)(await _browser.GetAsync("session"))["readOnly"]!);
        Assert.Equal("ann", (string?)(await _browser.PostAsync("sql", """{"sql":"SELECT email FROM \"Customer\";"}"""))["rows"]![0]![0]);
        Assert.Equal("ann", (string?)(await _browser.QueryAsync("Customer", "findFirst"))!["email"]);
        await _browser.PostAsync("explain", """{"request":{"modelName":"Customer","action":"findMany","query":{"arguments":{},"selection":{"id":true}}}}""");
        await _browser.GetAsync("migrations");
    }
}
