namespace SchemaFirst.Schema.Diagnostics;

/// <summary>What is known of a rule before it finds anything: the same for a squiggle, a <c>.prisma</c> diagnostic and a CLI error.</summary>
/// <param name="Id">The stable id (<c>SF1201</c>).</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">The message, with <c>{0}</c>… for names.</param>
/// <param name="Severity">The severity of its findings.</param>
public sealed record RuleInfo(string Id, string Title, string Message, Severity Severity)
{
    /// <summary>True when what the rule finds is valid, and Prisma accepts it in silence.</summary>
    public bool IsAdvice { get; init; }

    /// <summary>A warning about something valid.</summary>
    internal static RuleInfo Advice(string id, string title, string message) => new(id, title, message, Severity.Warning) { IsAdvice = true };
}
