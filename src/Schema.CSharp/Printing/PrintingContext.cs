using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>What printers of one schema share.</summary>
internal sealed class PrintingContext(SchemaSyntax schema, CSharpPrinterOptions options, HashSet<AttributeSyntax> verbatim)
{
    public ClrNames Names { get; } = new(schema, options.ClientName);

    /// <summary>The schema's names of all types that fields have: enums among them need no marker.</summary>
    public HashSet<string> UsedTypes { get; } = new(schema.Declarations.OfType<ModelDeclaration>()
        .SelectMany(static model => model.Fields).Where(static field => !field.Type.IsUnsupported).Select(static field => field.Type.Name), StringComparer.Ordinal);

    /// <summary>The class of the provider's native types; null where the schema names no provider.</summary>
    public string? NativeTypes { get; } = ProviderNames.ToClr(schema.Declarations.OfType<ConfigurationDeclaration>()
        .Where(static block => block.Kind == ConfigurationKind.Datasource)
        .SelectMany(static block => block.Properties)
        .Where(static line => line.Name.Text == "provider")
        .Select(static line => (line.Value as StringExpression)?.Value)
        .FirstOrDefault());

    /// <summary>The provider whose native types may become richer C# types; null where the plain ones are wanted.</summary>
    public string? RichTypes => options.PlainTypes || NativeTypes is null ? null : ProviderNames.ToSchema(NativeTypes);

    /// <summary>The datasource's name, which leads the native types.</summary>
    public string Datasource { get; } = schema.Declarations.OfType<ConfigurationDeclaration>()
        .FirstOrDefault(static block => block.Kind == ConfigurationKind.Datasource)?.Name.Text ?? "db";

    /// <summary>What leads a type's name where the name alone would mean something else.</summary>
    public string Scope { get; } = options.Namespace.Length == 0 ? "global::" : options.Namespace + ".";

    /// <summary>True for an attribute whose C# form would not lead back to it.</summary>
    public bool IsVerbatim(AttributeSyntax attribute) => verbatim.Contains(attribute);

    public string Ours(string name) => Names.Library(name, "SchemaFirst");
}
