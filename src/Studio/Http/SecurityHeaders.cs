using Microsoft.AspNetCore.Http;

namespace SchemaFirst.Studio.Http;

/// <summary>The headers of every answer: what the page may load and do, and that nobody keeps or frames it.</summary>
internal static class SecurityHeaders
{
    /// <summary>Nothing but the page's own files, and no script but in those: what stands in a database cannot run.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    }
}
