namespace WebApi;

/// <summary>What a caller sends to keep a link.</summary>
internal sealed record NewLink(string Url, string Title);
