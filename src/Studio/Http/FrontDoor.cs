using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace SchemaFirst.Studio.Http;

/// <summary>
/// Decides who is let in. A page of another site that runs in the same browser can reach the loopback interface, directly or under a name that it lets resolve to it
/// (DNS rebinding): it neither knows the token nor gets the cookie sent along, and its <c>Host</c> and <c>Origin</c> are not ours.
/// </summary>
internal sealed class FrontDoor
{
    private static readonly string[] OwnHosts = ["127.0.0.1", "localhost", "[::1]"];
    private readonly byte[] _session = RandomNumberGenerator.GetBytes(32);
    private string _cookie = "";
    private HashSet<string> _hosts = [];

    /// <summary>What the first address carries.</summary>
    public string Token { get; } = Word(RandomNumberGenerator.GetBytes(32));

    /// <summary>Says which port is ours: the server may choose it itself. Cookies know no ports, so the name of ours has it.</summary>
    public void Open(int port)
    {
        var number = port.ToString(CultureInfo.InvariantCulture);
        _cookie = "schemafirst-studio-" + number;
        _hosts = OwnHosts.Select(host => $"{host}:{number}").ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Lets a request pass, or refuses it.</summary>
    public Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!_hosts.Contains(request.Headers.Host.ToString()))
        {
            throw new ApiException(StatusCodes.Status421MisdirectedRequest, "host", "The request is for another host", "Open the address that the terminal shows");
        }

        // A link of another page may lead here; whoever follows it comes without the cookie.
        if (!IsOwnOrigin(request.Headers.Origin.ToString()) || (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && !IsVisit(request)))
        {
            throw new ApiException(StatusCodes.Status403Forbidden, "origin", "The request comes from another page", "Open the address that the terminal shows");
        }

        if (request.Path == "/" && HttpMethods.IsGet(request.Method) && request.Query["token"].ToString() is { Length: > 0 } token)
        {
            return Same(token, Encoding.ASCII.GetBytes(Token)) ? Welcome(context) : Refuse(context);
        }

        return Same(request.Cookies[_cookie] ?? "", Encoding.ASCII.GetBytes(Word(_session))) ? next(context) : Refuse(context);
    }

    private static bool IsVisit(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && PageFiles.IsPagePath(request.Path) && request.Headers["Sec-Fetch-Mode"].ToString() == "navigate" && request.Headers["Sec-Fetch-Dest"].ToString() is "document" or "";

    private static bool Same(string given, byte[] known) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), known);

    private static string Word(byte[] bytes) => Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    // A page says nothing where it opens an address or loads its own parts.
    private bool IsOwnOrigin(string origin) => origin.Length == 0 || (origin.StartsWith("http://", StringComparison.Ordinal) && _hosts.Contains(origin[7..]));

    // Back to the same address without the token, which neither history nor bookmarks need to keep.
    private Task Welcome(HttpContext context)
    {
        context.Response.Cookies.Append(_cookie, Word(_session), new CookieOptions { HttpOnly = true, SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Strict, Path = "/", IsEssential = true });
        var rest = QueryString.Create(context.Request.Query.Where(static pair => pair.Key != "token"));
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers[HeaderNames.Location] = "/" + rest;
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext context) => PageFiles.IsPagePath(context.Request.Path) && HttpMethods.IsGet(context.Request.Method)
        ? Plain.AnswerAsync(
            context, StatusCodes.Status401Unauthorized, "Studio does not know this browser",
            "Open the address that the terminal shows when 'schemafirst studio' starts: it carries a token that is made anew at each start. If you have just done so, reload this page.")
        : throw new ApiException(StatusCodes.Status401Unauthorized, "unauthorized", "Studio does not know this browser", "Open the address that the terminal shows");
}
