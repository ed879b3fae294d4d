using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A client class: the datasource and generator blocks that it carries as attributes.</summary>
public sealed record ClientShape : SchemaShape
{
    /// <summary>The blocks in order.</summary>
    public EquatableArray<ConfigurationDeclaration> Blocks { get; init; }

    /// <summary>The providers that it names, by their names in the schema language.</summary>
    public EquatableArray<string> Providers { get; init; }

    /// <summary>The C# names of types in the order of the schema, as <c>[SchemaOrder]</c> lists them; empty without it.</summary>
    public EquatableArray<string> Order { get; init; }

    /// <summary>True when it derives from <c>SchemaClient</c> in this declaration.</summary>
    public bool IsClient { get; init; }

    /// <summary>The names of its members; <c>.ctor</c> for a constructor.</summary>
    public EquatableArray<string> OtherMembers { get; init; }

    /// <summary>True for a sealed class.</summary>
    public bool IsSealed { get; init; }
}
