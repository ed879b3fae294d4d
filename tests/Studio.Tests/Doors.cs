using System.Diagnostics.Tracing;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using SchemaFirst.Studio.Tests.Kit;

namespace SchemaFirst.Studio.Tests;

/// <summary>Who is let in, and by which ways nobody is.</summary>
public sealed class Doors : IAsyncLifetime
{
    private const string FindMany = """{"request":{"modelName":"Customer","action":"findMany","query":{"arguments":{},"selection":{"id":true}}}}""";

    /// <summary>A request for each route that makes it do its work.</summary>
    private static readonly Dictionary<string, (string Query, string? Body)> Work = new()
    {
        ["/api/session"] = ("", null),
        ["/api/schema"] = ("", null),
        ["/api/refresh"] = ("", "{}"),
        ["/api/counts"] = ("", null),
        ["/api/query"] = ("", FindMany),
        ["/api/explain"] = ("", FindMany),
        ["/api/csharp"] = ("", FindMany),
        ["/api/request"] = ("", """{"code":"await db.Customer.FindManyAsync()"}"""),
        ["/api/sql"] = ("", """{"sql":"SELECT 1"}"""),
        ["/api/save"] = ("", """{"changes":[{"id":"a","kind":"create","model":"Customer","data":{"email":"a"}}]}"""),
        ["/api/import"] = ("", """{"model":"Customer","rows":[{"email":"b"}]}"""),
        ["/api/export"] = ("?model=Customer", null),
        ["/api/migrations"] = ("", null),
    };

    private readonly SqliteStage _stage = new();
    private Browser _browser = null!;

    public async Task InitializeAsync()
    {
        await _stage.SetUpAsync();
        _browser = await _stage.OpenAsync();
    }

    public async Task DisposeAsync()
    {
        _browser.Dispose();
        await _stage.DisposeAsync();
    }

    [Fact]
    public async Task The_token_becomes_a_cookie_that_scripts_and_other_sites_do_not_get()
    {
        using var stranger = Stranger();
        using var answer = await stranger.GetAsync(new Uri(_browser.Address, _browser.Address.Query + "&tab=1"));
        Assert.Equal("/?tab=1", answer.Headers.Location!.OriginalString);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("; path=/; samesite=strict; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(_browser.Address.Query[7..], cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=wrong")]
    [InlineData("?token=wrong&token=twice")]
    public async Task Without_the_token_there_is_a_page_that_says_so(string query)
    {
        using var stranger = Stranger();
        using var answer = await stranger.GetAsync("/" + query);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        using var api = await stranger.GetAsync("/api/session" + query);
        Assert.Equal(HttpStatusCode.Unauthorized, api.StatusCode);
        Assert.Contains("\"code\":\"unauthorized\"", await api.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_opens_nothing_but_the_first_address()
    {
        using var stranger = Stranger();
        using var answer = await stranger.GetAsync("/api/session" + _browser.Address.Query);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example:PORT")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("0.0.0.0:PORT")]
    public async Task Other_hosts_are_refused_even_with_the_cookie(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/session");
        request.Headers.Host = host.Replace("PORT", Port, StringComparison.Ordinal);
        using var answer = await _browser.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("localhost:PORT")]
    [InlineData("[::1]:PORT")]
    public async Task Other_names_of_the_loopback_interface_are_not_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/session");
        request.Headers.Host = host.Replace("PORT", Port, StringComparison.Ordinal);
        using var answer = await _browser.Client.SendAsync(request);
        Assert.NotEqual(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("https://127.0.0.1:PORT")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost:PORT.evil.example")]
    [InlineData("null")]
    public async Task Other_origins_are_refused_even_with_the_cookie(string origin)
    {
        using var request = Query();
        request.Headers.Add("Origin", origin.Replace("PORT", Port, StringComparison.Ordinal));
        using var answer = await _browser.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_question_for_leave_to_call_from_elsewhere_gets_none()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/api/query");
        request.Headers.Add("Origin", "http://evil.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        using var answer = await _browser.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain(answer.Headers, static header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Our_own_origin_is_let_in()
    {
        using var request = Query();
        request.Headers.Add("Origin", $"http://127.0.0.1:{Port}");
        using var answer = await _browser.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("cross-site", "no-cors")]
    [InlineData("same-site", "cors")]
    [InlineData("cross-site", "navigate")]
    public async Task What_a_browser_says_to_come_from_elsewhere_is_refused(string site, string mode)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/export?model=Customer");
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("Sec-Fetch-Mode", mode);
        using var answer = await _browser.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/../../../../etc/passwd.txt")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd.txt")]
    [InlineData("/%252e%252e/%252e%252e/etc/passwd")]
    [InlineData("/..%5c..%5cwindows/win.ini")]
    [InlineData("/assets/..%2f..%2findex.html")]
    [InlineData("/assets/%00.js")]
    [InlineData("/SchemaFirst.Studio.dll")]
    [InlineData("/api/../api/nothing")]
    [InlineData("/API/nothing")]
    public async Task Tricks_with_paths_lead_nowhere(string path)
    {
        var answer = await RawAsync($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{Port}\r\nCookie: {await CookieAsync()}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|404)", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "/api/query")]
    [InlineData("GET", "/api/query")]
    [InlineData("POST", "/api/session")]
    [InlineData("DELETE", "/api/save")]
    [InlineData("TRACE", "/api/session")]
    [InlineData("POST", "/")]
    public async Task Other_methods_are_refused(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "GET" ? null : new StringContent("{}", Encoding.UTF8, "application/json") };
        using var answer = await _browser.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.NotEmpty(answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json-patch+json")]
    [InlineData(null)]
    public async Task A_body_of_another_type_is_refused(string? type)
    {
        using var request = Query();
        request.Content!.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        using var answer = await _browser.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("query", 2)]
    [InlineData("save", 65)]
    public async Task A_body_that_is_too_long_is_refused(string path, int megabytes)
    {
        var answer = await RawAsync(
            $"POST /api/{path} HTTP/1.1\r\nHost: 127.0.0.1:{Port}\r\nCookie: {await CookieAsync()}\r\nContent-Type: application/json\r\nContent-Length: {megabytes * 1024L * 1024}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"too-large\"", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"request\":[]}")]
    [InlineData("{\"request\":{}}")]
    [InlineData("{\"request\":{\"action\":7}}")]
    [InlineData("{\"request\":{\"modelName\":7,\"action\":\"findMany\"}}")]
    [InlineData("{\"request\":{\"modelName\":\"Nope\",\"action\":\"findMany\",\"query\":{\"arguments\":{},\"selection\":{}}}}")]
    [InlineData("{\"request\":{\"modelName\":\"Customer\",\"action\":\"findMany\",\"query\":7}}")]
    [InlineData("{\"batch\":7}")]
    public async Task A_body_that_makes_no_sense_is_refused(string body)
    {
        using var answer = await _browser.Client.PostAsync("/api/query", new StringContent(body, Encoding.UTF8, "application/json"));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{answer.StatusCode}: {text}");
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_a_hundred_thousand_brackets_is_refused()
    {
        using var answer = await _browser.Client.PostAsync("/api/query", new StringContent(new string('[', 100_000), Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/session")]
    [InlineData("/api/nothing")]
    [InlineData("/table/Customer?filter=x")]
    public async Task Every_answer_forbids_foreign_script_frames_and_keeping(string path)
    {
        using var answer = await _browser.Client.GetAsync(path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public void It_listens_on_the_loopback_interface_alone()
    {
        var listening = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(point => point.Port == _browser.Address.Port).ToList();
        Assert.All(listening, static point => Assert.True(IPAddress.IsLoopback(point.Address)));
        Assert.NotEmpty(listening);
    }

    [Fact]
    public async Task No_request_leaves_the_machine()
    {
        using var watch = new SocketWatch();
        using var browser = await _stage.OpenAsync();
        foreach (var (method, path) in _stage.Routes)
        {
            // A route that is new fails here until there is a request that makes it do its work.
            var (query, body) = Assert.Contains(path, Work);
            using var request = new HttpRequestMessage(new HttpMethod(method), path + query);
            request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
            using var answer = await browser.Client.SendAsync(request);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {await answer.Content.ReadAsStringAsync()}");
        }

        Assert.Equal(Work.Count, _stage.Routes.Count);
        foreach (var path in new[] { "/", "/table/Customer", "/nothing.js" })
        {
            using var answer = await browser.Client.GetAsync(path);
        }

        Assert.NotEmpty(watch.Targets);
        Assert.All(watch.Targets, static target => Assert.True(IPAddress.IsLoopback(target), $"{target}"));
        Assert.Empty(watch.Names);
    }

    [Fact]
    public async Task Every_route_refuses_strangers_foreign_origins_and_other_methods()
    {
        using var stranger = Stranger();
        foreach (var (method, path) in _stage.Routes)
        {
            using var unknown = await stranger.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
            Assert.True(unknown.StatusCode == HttpStatusCode.Unauthorized, path);
            using var foreign = new HttpRequestMessage(new HttpMethod(method), path);
            foreign.Headers.Add("Origin", "http://evil.example");
            using var refused = await _browser.Client.SendAsync(foreign);
            Assert.True(refused.StatusCode == HttpStatusCode.Forbidden, path);
            using var other = await _browser.Client.SendAsync(new HttpRequestMessage(method == "GET" ? HttpMethod.Delete : HttpMethod.Get, path));
            Assert.True(other.StatusCode == HttpStatusCode.MethodNotAllowed, path);
        }
    }

    private string Port => _browser.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private HttpClient Stranger() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(_browser.Address, "/") };

    private static HttpRequestMessage Query() => new(HttpMethod.Post, "/api/query")
    {
        Content = new StringContent("""{"request":{"modelName":"Customer","action":"findMany","query":{"arguments":{},"selection":{"id":true}}}}""", Encoding.UTF8, "application/json"),
    };

    private async Task<string> CookieAsync()
    {
        using var stranger = Stranger();
        using var answer = await stranger.GetAsync(_browser.Address);
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    // As it stands: a client of the framework would tidy the path up first.
    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _browser.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Sees every connection that this process begins and every name that it asks for.</summary>
    private sealed class SocketWatch : EventListener
    {
        private readonly List<string> _targets = [];
        private readonly List<string> _names = [];

        public IReadOnlyList<IPAddress> Targets => [.. Copy(_targets).Select(Address)];

        public IReadOnlyList<string> Names => Copy(_names);

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Sockets" or "System.Net.NameResolution")
            {
                EnableEvents(eventSource, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            var list = eventData.EventName switch { "ConnectStart" => _targets, "ResolutionStart" => _names, _ => null };
            if (list is not null)
            {
                lock (list)
                {
                    list.Add(string.Join(' ', eventData.Payload ?? (IReadOnlyList<object?>)[]));
                }
            }
        }

        // "InterNetwork:16:{31,144,127,0,0,1,…}": the port, behind it the address; that of version 6 has four more bytes between.
        private static IPAddress Address(string target)
        {
            var bytes = target[(target.IndexOf('{', StringComparison.Ordinal) + 1)..^1].Split(',').Select(static part => byte.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            return new IPAddress(target.StartsWith("InterNetworkV6", StringComparison.Ordinal) ? bytes.AsSpan(6, 16) : bytes.AsSpan(2, 4));
        }

        private static IReadOnlyList<string> Copy(List<string> list)
        {
            lock (list)
            {
                return [.. list];
            }
        }
    }
}
