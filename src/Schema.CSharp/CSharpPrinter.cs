using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Writes a schema as C# records that read as if a person had written them, and that lead back to the same schema.</summary>
public static class CSharpPrinter
{
    /// <summary>Prints the whole schema as one file.</summary>
    public static string Print(SchemaSyntax schema, CSharpPrinterOptions options) => PrintAll(Context(schema, options), schema, options);

    /// <summary>Prints one file per type, and one for the client. Read back, the types come in the order of the files.</summary>
    public static IReadOnlyList<CSharpFile> PrintFiles(SchemaSyntax schema, CSharpPrinterOptions options)
    {
        var context = Context(schema, options);
        var files = new List<CSharpFile>();
        var client = schema.Declarations.Where(static block => block is ConfigurationDeclaration).ToEquatableArray();
        if (client.Count > 0 || schema.Trailing.Count > 0)
        {
            files.Add(new CSharpFile(context.Names.Client + ".cs", PrintAll(context, schema with { Declarations = client }, options)));
        }

        foreach (var block in schema.Declarations.Where(static block => block is ModelDeclaration or EnumDeclaration))
        {
            var alone = new SchemaSyntax(new EquatableArray<Declaration>([block]), default);
            files.Add(new CSharpFile(context.Names.Of(block) + ".cs", PrintAll(context, alone, options)));
        }

        return files;
    }

    // What comes back otherwise than it went is printed in the words of the schema language.
    private static PrintingContext Context(SchemaSyntax schema, CSharpPrinterOptions options)
    {
        var context = new PrintingContext(schema, options, []);
        var text = PrintAll(context, schema, options);
        var changed = Changed(schema, SchemaLinker.Link([SchemaReader.ReadFile(CSharpSyntaxTree.ParseText(text))]).Syntax);
        return changed.Count == 0 ? context : new PrintingContext(schema, options, changed);
    }

    private static string PrintAll(PrintingContext context, SchemaSyntax schema, CSharpPrinterOptions options)
    {
        var text = new CSharpText();
        text.Line("using SchemaFirst;");
        if (schema.Declarations.OfType<ModelDeclaration>().Any(static model => model.Fields.Any(static field => field.Type is { Name: "Json", IsUnsupported: false })))
        {
            text.Line("using System.Text.Json;");
        }

        if (options.Namespace.Length > 0)
        {
            text.Line("");
            text.Line($"namespace {options.Namespace};");
        }

        new SchemaBodyPrinter(context, text).Print(schema);
        return text.ToString();
    }

    private static HashSet<AttributeSyntax> Changed(SchemaSyntax before, SchemaSyntax after)
    {
        var changed = new HashSet<AttributeSyntax>(ReferenceComparer<AttributeSyntax>.Instance);
        foreach (var (old, next) in before.Declarations.Where(static block => block is ModelDeclaration or EnumDeclaration)
            .Zip(after.Declarations.Where(static block => block is ModelDeclaration or EnumDeclaration), static (old, next) => (old, next)))
        {
            foreach (var (attribute, other) in AttributesOf(old).Zip(AttributesOf(next), static (attribute, other) => (attribute, other)))
            {
                if (attribute.Name.Text != other.Name.Text || attribute.Arguments != other.Arguments || attribute.HasParentheses != other.HasParentheses)
                {
                    changed.Add(attribute);
                }
            }
        }

        return changed;
    }

    private static IEnumerable<AttributeSyntax> AttributesOf(Declaration block) => block switch
    {
        ModelDeclaration model => model.Fields.SelectMany(static field => field.Attributes).Concat(model.Attributes),
        EnumDeclaration type => type.Values.SelectMany(static value => value.Attributes).Concat(type.Attributes),
        _ => [],
    };
}
