using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>All declarations of a compilation as one schema.</summary>
/// <param name="Syntax">The schema, in the names of the schema language: what <c>SchemaBinder</c> judges and <c>SchemaPrinter</c> prints.</param>
/// <param name="Models">Models, views and composite types in order, with their C# side.</param>
/// <param name="Enums">The enums that are part of the schema, in order.</param>
/// <param name="Clients">The client classes in order; one class may have several parts.</param>
public sealed record LinkedSchema(
    SchemaSyntax Syntax,
    EquatableArray<LinkedModel> Models,
    EquatableArray<EnumShape> Enums,
    EquatableArray<ClientShape> Clients)
{
    /// <summary>The providers that the client names, by their names in the schema language, in order.</summary>
    public EquatableArray<string> Providers => Clients.SelectMany(static client => client.Providers).ToEquatableArray();

    /// <summary>The schema as it is for one provider: the datasource names that one, and native types of the others are gone.</summary>
    public SchemaSyntax ForProvider(string provider) => ProviderView.Of(Syntax, provider);
}
