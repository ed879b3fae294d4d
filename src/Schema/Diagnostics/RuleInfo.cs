namespace SchemaFirst.Schema.Diagnostics;

/// <summary>What is known of a rule before it finds anything: the same for a squiggle, a <c>.prisma</c> diagnostic and a CLI error.</summary>
/// <param name="Id">The stable id (<c>SF1201</c>).</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Message">The message, with <c>{0}</c>… for names.</param>
/// <param name="Severity">The severity of its findings.</param>
public sealed record RuleInfo(string Id, string Title, string Message, Severity Severity);
