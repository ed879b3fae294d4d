using System.Net;
using System.Text.Json.Nodes;
using SchemaFirst.Studio.Tests.Kit;

namespace SchemaFirst.Studio.Tests;

/// <summary>Staged edits and imported rows: everything or nothing, and what is wrong is named.</summary>
/// <typeparam name="TStage">The database.</typeparam>
public abstract class SaveSpecification<TStage> : IAsyncLifetime
    where TStage : Stage, new()
{
    private readonly TStage _stage = new();
    private Browser _browser = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await _stage.SetUpAsync();
        _browser = await _stage.OpenAsync();
        await _browser.PostAsync("save", """
            {"changes":[
                {"id":"a","kind":"create","model":"Customer","data":{"email":"ann","name":"Ann"}},
                {"id":"b","kind":"create","model":"Customer","data":{"email":"bob"}},
                {"id":"c","kind":"create","model":"Order","data":{"customerId":1,"total":{"$type":"Decimal","value":"3.10"}}}]}
            """);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        _browser.Dispose();
        await _stage.DisposeAsync();
    }

    [Fact]
    public async Task Edits_of_all_kinds_are_saved_together_and_their_rows_come_back()
    {
        var answer = await _browser.PostAsync("save", """
            {"changes":[
                {"id":"new","kind":"create","model":"Customer","data":{"email":"eve","level":"Gold"}},
                {"id":7,"kind":"update","model":"Customer","where":{"id":1},"data":{"name":null,"level":"Gold"},"original":{"name":"Ann","level":"Plain"}},
                {"id":"move","kind":"update","model":"Order","where":{"id":1},"data":{"customer":{"connect":{"id":2}}},"original":{"customerId":1}},
                {"id":"key","kind":"update","model":"Order","where":{"id":1},"data":{"id":9}}]}
            """);
        Assert.True((bool)answer["saved"]!);
        Assert.Equal("Gold", (string?)answer["rows"]!["new"]!["level"]);
        Assert.Null(answer["rows"]!["7"]!["name"]);
        Assert.Equal(2, (int)answer["rows"]!["move"]!["customerId"]!);
        Assert.Equal(9, (int)answer["rows"]!["key"]!["id"]!);
        await _browser.PostAsync("save", """{"changes":[{"id":"d","kind":"delete","model":"Order","where":{"id":9},"original":{"total":{"$type":"Decimal","value":"3.1"}}}]}""");
        Assert.Equal(0, (int)(await _browser.GetAsync("counts?models=Order"))["Order"]!);
    }

    [Fact]
    public async Task All_rows_of_a_condition_are_one_change_and_as_many_as_were_confirmed()
    {
        var answer = await _browser.PostAsync("save", """
            {"changes":[
                {"id":"all","kind":"updateAll","model":"Customer","where":{"email":{"in":["ann","bob"]}},"data":{"level":"Gold"},"count":2},
                {"id":"one","kind":"update","model":"Customer","where":{"id":2},"data":{"level":"Plain"},"original":{"level":"Plain"}}]}
            """);
        Assert.True((bool)answer["saved"]!);
        var levels = (await _browser.QueryAsync("Customer", "findMany", """{"orderBy":[{"id":"asc"}]}"""))!.AsArray().Select(static row => (string?)row!["level"]);
        Assert.Equal(["Gold", "Plain"], levels);
        await _stage.ExecuteAsync("INSERT INTO \"Customer\" (id, email) VALUES (7, 'late')");
        var refused = await _browser.PostAsync("save", """
            {"changes":[
                {"id":"new","kind":"create","model":"Customer","data":{"email":"never"}},
                {"id":"all","kind":"deleteAll","model":"Customer","where":{"orders":{"none":{}}},"count":1}]}
            """, HttpStatusCode.Conflict);
        var failure = Assert.Single(refused["failures"]!.AsArray())!;
        Assert.Equal(("all", "conflict", 2), ((string?)failure["change"], (string?)failure["reason"], (int)failure["current"]!["count"]!));
        await _browser.PostAsync("save", """{"changes":[{"id":"all","kind":"deleteAll","model":"Customer","where":{"orders":{"none":{}}},"count":2}]}""");
        Assert.Equal(1, (int)(await _browser.GetAsync("counts?models=Customer"))["Customer"]!);
    }

    [Fact]
    public async Task A_row_that_somebody_else_changed_is_a_conflict_and_shown()
    {
        await _stage.ExecuteAsync("UPDATE \"Customer\" SET name = 'Annie' WHERE id = 1");
        var answer = await _browser.PostAsync("save", """
            {"changes":[
                {"id":"x","kind":"create","model":"Customer","data":{"email":"eve"}},
                {"id":"y","kind":"update","model":"Customer","where":{"id":1},"data":{"name":"Anna"},"original":{"name":"Ann"}}]}
            """, HttpStatusCode.Conflict);
        var failure = Assert.Single(answer["failures"]!.AsArray())!;
        Assert.Equal(("y", "conflict", "name", "Annie"), ((string?)failure["change"], (string?)failure["reason"], (string?)failure["field"], (string?)failure["current"]!["name"]));
        Assert.Equal(2, (int)(await _browser.GetAsync("counts?models=Customer"))["Customer"]!);
    }

    [Fact]
    public async Task Another_field_of_the_row_is_no_conflict()
    {
        await _stage.ExecuteAsync("UPDATE \"Customer\" SET email = 'ann2' WHERE id = 1");
        var answer = await _browser.PostAsync("save", """{"changes":[{"id":"y","kind":"update","model":"Customer","where":{"id":1},"data":{"name":"Anna"},"original":{"name":"Ann"}}]}""");
        Assert.Equal(("ann2", "Anna"), ((string?)answer["rows"]!["y"]!["email"], (string?)answer["rows"]!["y"]!["name"]));
    }

    [Fact]
    public async Task A_row_deleted_meanwhile_is_missing()
    {
        await _stage.ExecuteAsync("DELETE FROM \"Customer\" WHERE id = 2");
        var answer = await _browser.PostAsync("save", """
            {"changes":[
                {"id":"u","kind":"update","model":"Customer","where":{"id":2},"data":{"name":"Bob"},"original":{"name":null}},
                {"id":"d","kind":"delete","model":"Customer","where":{"email":"bob"},"original":{"name":null}}]}
            """, HttpStatusCode.Conflict);
        Assert.Equal(["missing", "missing"], answer["failures"]!.AsArray().Select(static failure => (string?)failure!["reason"]));
    }

    [Fact]
    public async Task Every_violated_constraint_is_named_with_its_row_and_field_and_nothing_is_saved()
    {
        var answer = await _browser.PostAsync("save", """
            {"changes":[
                {"id":"good","kind":"create","model":"Customer","data":{"email":"eve"}},
                {"id":"twice","kind":"create","model":"Customer","data":{"email":"ann"}},
                {"id":"nowhere","kind":"create","model":"Order","data":{"customerId":404}},
                {"id":"held","kind":"delete","model":"Customer","where":{"id":1},"original":{"name":"Ann"}},
                {"id":"wrong","kind":"update","model":"Customer","where":{"id":2},"data":{"level":"Silver"},"original":{}}]}
            """, HttpStatusCode.Conflict);
        var failures = answer["failures"]!.AsArray().ToDictionary(static failure => (string)failure!["change"]!, static failure => failure!);
        Assert.Equal(["twice", "nowhere", "held", "wrong"], failures.Keys);
        Assert.Equal(("P2002", "email", "constraint"), Of(failures["twice"]));
        Assert.Equal(("P2003", "customerId", "constraint"), Of(failures["nowhere"]));
        Assert.Equal("P2003", (string?)failures["held"]["code"]);
        Assert.Equal("value", (string?)failures["wrong"]["reason"]);
        Assert.Equal("""{"Customer":2,"Order":1}""", (await _browser.GetAsync("counts?models=Customer,Order")).ToJsonString());
    }

    [Fact]
    public async Task Somebody_who_writes_at_the_same_time_is_not_overwritten()
    {
        var saves = await Task.WhenAll(Enumerable.Range(0, 6).Select(async number =>
        {
            using var answer = await _browser.Client.PostAsync("/api/save", new StringContent(
                $$"""{ "changes": [{ "id": "u", "kind": "update", "model": "Customer", "where": { "id": 1 }, "data": { "name": "n{{number}}" }, "original": { "name": "Ann" } }] }""",
                System.Text.Encoding.UTF8, "application/json"));
            return answer.StatusCode;
        }));
        Assert.Single(saves, static status => status == HttpStatusCode.OK);
        Assert.Equal(5, saves.Count(static status => status == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Rows_are_imported_whole_or_not_at_all_and_each_bad_one_is_named()
    {
        var rows = new JsonArray([.. Enumerable.Range(0, 1100).Select(static number => new JsonObject { ["email"] = number switch { 700 => "ann", 900 => "e1", _ => $"e{number}" } })]);
        rows[1000] = new JsonObject { ["email"] = "late", ["level"] = "Silver" };
        rows[1001] = new JsonObject { ["name"] = "no email" };
        var answer = await _browser.PostAsync("import", new JsonObject { ["model"] = "Customer", ["rows"] = rows }, HttpStatusCode.Conflict);
        var failures = answer["failures"]!.AsArray();
        Assert.Equal([700, 900, 1000, 1001], failures.Select(static failure => (int)failure!["row"]!));
        Assert.Equal(("P2002", "email", "constraint"), Of(failures[0]!));
        Assert.Equal(("level", "email"), ((string?)failures[2]!["field"], (string?)failures[3]!["field"]));
        Assert.Equal(2, (int)(await _browser.GetAsync("counts?models=Customer"))["Customer"]!);
    }

    [Fact]
    public async Task A_trial_import_writes_nothing_and_duplicates_can_be_left_out()
    {
        const string Rows = """{"model":"Customer","rows":[{"email":"ann"},{"email":"x"},{"email":"y"},{"email":"x"}],"skipDuplicates":true""";
        var trial = await _browser.PostAsync("import", Rows + ""","dryRun":true}""");
        Assert.Equal((2, 2), ((int)trial["count"]!, (int)trial["skipped"]!));
        Assert.Equal(2, (int)(await _browser.GetAsync("counts?models=Customer"))["Customer"]!);
        await _browser.PostAsync("import", Rows + "}");
        Assert.Equal(4, (int)(await _browser.GetAsync("counts?models=Customer"))["Customer"]!);
    }

    private static (string?, string?, string?) Of(JsonNode failure) => ((string?)failure["code"], (string?)failure["field"], (string?)failure["reason"]);
}
