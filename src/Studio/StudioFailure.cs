namespace SchemaFirst.Studio;

/// <summary>A failure in the user's terms.</summary>
/// <param name="Code">A stable code, Prisma's where there is one.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it; null where the message says it all.</param>
public sealed record StudioFailure(string Code, string Message, string? Remedy);
