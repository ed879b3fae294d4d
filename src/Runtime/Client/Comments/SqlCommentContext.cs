using System.Diagnostics;

namespace SchemaFirst;

/// <summary>The statement that a comment is written for.</summary>
/// <param name="Model">The operation's model; null for raw SQL and transactions.</param>
/// <param name="Action">What the operation does: <c>findMany</c>, <c>queryRaw</c> …</param>
/// <param name="Sql">The statement.</param>
/// <param name="Span">The statement's span; null where nobody takes spans.</param>
public sealed record SqlCommentContext(string? Model, string Action, string Sql, Activity? Span);
