using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace SchemaFirst.Studio.Tests.Kit;

/// <summary>What a browser does: follows the first address, keeps the cookie, asks the API.</summary>
public sealed class Browser(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address, "/") };

    /// <summary>The first address, with its token.</summary>
    public Uri Address => address;

    /// <summary>The client itself.</summary>
    public HttpClient Client => _client;

    /// <summary>Opens the first address.</summary>
    public async Task EnterAsync()
    {
        using var answer = await _client.GetAsync(address);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <summary>Asks; the answer has to be a success.</summary>
    public async Task<JsonNode> GetAsync(string path)
    {
        using var answer = await _client.GetAsync("/api/" + path);
        return await ReadAsync(answer, HttpStatusCode.OK);
    }

    /// <summary>Sends JSON; the answer has to have that status.</summary>
    public async Task<JsonNode> PostAsync(string path, JsonNode body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await _client.PostAsync("/api/" + path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
        return await ReadAsync(answer, expected);
    }

    /// <summary>Sends JSON written by hand.</summary>
    public Task<JsonNode> PostAsync(string path, string body, HttpStatusCode expected = HttpStatusCode.OK) => PostAsync(path, JsonNode.Parse(body)!, expected);

    /// <summary>Makes a request of the query protocol.</summary>
    public async Task<JsonNode?> QueryAsync(string model, string action, string arguments = "{}", string selection = """{"$scalars":true}""") =>
        (await PostAsync("query", $$"""{ "request": { "modelName": "{{model}}", "action": "{{action}}", "query": { "arguments": {{arguments}}, "selection": {{selection}} } } }"""))["data"];

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer, HttpStatusCode expected)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{(int)answer.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }
}
