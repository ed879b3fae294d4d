namespace SchemaFirst;

/// <summary>An attribute in the words of the schema language, for what has no C# form of its own.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field, AllowMultiple = true)]
public sealed class PrismaAttribute(string text) : Attribute
{
    /// <summary>The attribute as <c>schema.prisma</c> has it: <c>@default(value: now())</c>, <c>@@index(fields: [a])</c>.</summary>
    public string Text { get; } = text;
}
