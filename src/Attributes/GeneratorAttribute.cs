namespace SchemaFirst;

/// <summary>A <c>generator</c> block, kept for teams that run Prisma's generators on the exported schema.</summary>
/// <param name="name">The name of the block.</param>
/// <param name="provider">The generator.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class GeneratorAttribute(string name, string? provider = null) : Attribute
{
    /// <summary>The name of the block.</summary>
    public string Name { get; } = name;

    /// <summary>The generator.</summary>
    public string? Provider { get; set; } = provider;

    /// <summary>Where it writes.</summary>
    public string? Output { get; set; }

    /// <summary>The preview features that are on.</summary>
    public string[]? PreviewFeatures { get; set; }
}
