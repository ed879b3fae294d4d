using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>An enum of the schema.</summary>
internal sealed record EnumSpec
{
    public required string Name { get; init; }

    public required string ClrName { get; init; }

    public required string Namespace { get; init; }

    /// <summary>The class that reads and writes its values.</summary>
    public required string CodecName { get; init; }

    public required string DatabaseName { get; init; }

    public string? Schema { get; init; }

    public required string HintName { get; init; }

    public EquatableArray<EnumValueSpec> Values { get; init; }

    /// <summary>The enum, everywhere.</summary>
    public string FullName => Names.Global(Namespace, ClrName);

    /// <summary>Its codec, everywhere.</summary>
    public string FullCodecName => Names.Global(Namespace, CodecName);
}
