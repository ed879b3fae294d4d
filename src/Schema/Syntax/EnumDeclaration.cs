namespace SchemaFirst.Schema.Syntax;

/// <summary>An <c>enum</c> block.</summary>
/// <param name="Name">The name.</param>
/// <param name="Members">Values and block attributes in the order written.</param>
/// <param name="Origin">The whole block.</param>
public sealed record EnumDeclaration(Identifier Name, EquatableArray<Member> Members, Origin Origin) : Declaration(Name, Origin)
{
    /// <summary>The values, in order.</summary>
    public IEnumerable<EnumValueDeclaration> Values => Members.OfType<EnumValueDeclaration>();

    /// <summary>The block attributes, in order.</summary>
    public IEnumerable<AttributeSyntax> Attributes => Members.OfType<BlockAttribute>().Select(static member => member.Attribute);
}
