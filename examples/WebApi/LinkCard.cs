namespace WebApi;

/// <summary>What a caller gets to see of a link.</summary>
internal sealed record LinkCard(string Id, string Url, string Title, int Visits, IReadOnlyList<string> Remarks);
