namespace SchemaFirst.Schema.Syntax;

/// <summary>A <c>model</c>, <c>view</c> or <c>type</c> block; in C# a record.</summary>
/// <param name="Kind">The keyword.</param>
/// <param name="Name">The name.</param>
/// <param name="Members">Fields and block attributes in the order written.</param>
/// <param name="Origin">The whole block.</param>
public sealed record ModelDeclaration(ModelKind Kind, Identifier Name, EquatableArray<Member> Members, Origin Origin)
    : Declaration(Name, Origin)
{
    /// <summary>The fields, in order.</summary>
    public IEnumerable<FieldDeclaration> Fields => Members.OfType<FieldDeclaration>();

    /// <summary>The block attributes, in order.</summary>
    public IEnumerable<AttributeSyntax> Attributes => Members.OfType<BlockAttribute>().Select(static member => member.Attribute);
}
