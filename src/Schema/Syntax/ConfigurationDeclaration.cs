namespace SchemaFirst.Schema.Syntax;

/// <summary>A <c>datasource</c> or <c>generator</c> block.</summary>
/// <remarks>
/// A client written in C# may name several providers; its datasource then has a list as <c>provider</c>, which only the C# reader makes.
/// </remarks>
public sealed record ConfigurationDeclaration(ConfigurationKind Kind, Identifier Name, EquatableArray<Member> Members, Origin Origin)
    : Declaration(Name, Origin)
{
    /// <summary>The properties, in order.</summary>
    public IEnumerable<ConfigurationProperty> Properties => Members.OfType<ConfigurationProperty>();
}
