using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SchemaFirst.Studio.Http;

/// <summary>A page of one message, for where the real one cannot be shown.</summary>
internal static class Plain
{
    public static async Task AnswerAsync(HttpContext context, int status, string title, string text)
    {
        var html = $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>{WebUtility.HtmlEncode(title)}</title></head>
            <body><main><h1>{WebUtility.HtmlEncode(title)}</h1><p>{WebUtility.HtmlEncode(text)}</p></main></body>
            </html>
            """;
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(html), context.RequestAborted);
    }
}
