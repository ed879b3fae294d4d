using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace SchemaFirst.Studio.Http;

/// <summary>
/// The page's files, as they were built into the assembly. Names are looked up whole in a table: no path of a request ever becomes one of the disk.
/// </summary>
internal sealed class PageFiles
{
    private const string Prefix = "page/";
    private const string Start = "/index.html";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".map"] = "application/json; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".wasm"] = "application/wasm",
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, byte[]> _files;

    private PageFiles(FrozenDictionary<string, byte[]> files) => _files = files;

    /// <summary>Those of this assembly.</summary>
    public static PageFiles Embedded { get; } = Read(typeof(PageFiles).Assembly);

    /// <summary>True where there is a page.</summary>
    public bool HasPage => _files.ContainsKey(Start);

    /// <summary>True for a path that the page itself answers: no file, no trick, not the API's.</summary>
    public static bool IsPagePath(PathString path)
    {
        var text = path.Value ?? "/";
        return !text.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) && !text.Equals("/api", StringComparison.OrdinalIgnoreCase)
            && !IsTrick(text) && Path.GetExtension(text).Length == 0;
    }

    /// <summary>Answers what no other route does.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var isFile = _files.ContainsKey(path);
        if (!isFile && !IsPagePath(context.Request.Path))
        {
            throw new ApiException(StatusCodes.Status404NotFound, "not-found", "There is nothing at this address");
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            throw new ApiException(StatusCodes.Status405MethodNotAllowed, "method", $"'{context.Request.Method}' is not for this address");
        }

        if (!_files.TryGetValue(isFile ? path : Start, out var bytes))
        {
            await Plain.AnswerAsync(
                context, StatusCodes.Status503ServiceUnavailable, "Studio's page is not built",
                "The server runs, but its page was left out because Node.js was missing when the tool was built. Install Node.js, build the tool again, and start Studio anew.");
            return;
        }

        var response = context.Response;
        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(isFile ? path : Start), "application/octet-stream");
        response.ContentLength = bytes.Length;
        if (path.StartsWith("/assets/", StringComparison.Ordinal))
        {
            response.Headers.CacheControl = "private, max-age=31536000, immutable";   // their names change with what is in them
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static bool IsTrick(string path) => path.Contains("..", StringComparison.Ordinal) || path.AsSpan().ContainsAny('\\', '%', '\0');

    private static PageFiles Read(Assembly assembly) => new(assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(static name => "/" + name[Prefix.Length..], name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }, StringComparer.Ordinal));
}
