using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Writes a schema as C# records that read as if a person had written them, and that lead back to the same schema.</summary>
public static class CSharpPrinter
{
    /// <summary>Prints the whole schema as one file.</summary>
    public static string Print(SchemaSyntax schema, CSharpPrinterOptions options) => PrintFile(Context(schema, options), schema, options, earlierClients: 0, order: []);

    /// <summary>Prints some of the schema's blocks as one file.</summary>
    public static string Print(SchemaSyntax schema, IEnumerable<Declaration> blocks, CSharpPrinterOptions options) =>
        PrintFile(Context(schema, options), new SchemaSyntax(blocks.ToEquatableArray(), default), options, earlierClients: 0, order: []);

    /// <summary>Prints one file per type, and one for the client. Where the files come in another order than the schema, the client class lists it.</summary>
    public static IReadOnlyList<CSharpFile> PrintFiles(SchemaSyntax schema, CSharpPrinterOptions options) => PrintFiles([new SchemaPart("", schema)], options);

    /// <summary>Prints a schema of several files: each becomes a folder with one file per type.</summary>
    public static IReadOnlyList<CSharpFile> PrintFiles(IReadOnlyList<SchemaPart> parts, CSharpPrinterOptions options)
    {
        var whole = new SchemaSyntax(parts.SelectMany(static part => part.Syntax.Declarations).ToEquatableArray(), default);
        return new FolderPrinter(Context(whole, options), options).Print(parts);
    }

    /// <summary>Prints one file of several.</summary>
    internal static string PrintFile(
        PrintingContext context, SchemaSyntax schema, CSharpPrinterOptions options, int earlierClients, IReadOnlyList<IReadOnlyList<string>> order)
    {
        var text = new CSharpText();
        if (schema.Declarations.OfType<ModelDeclaration>().Any(static model => model.Fields.Any(static field => field.Type is { Name: "Json", IsUnsupported: false })))
        {
            text.Line("using System.Text.Json;");
        }

        text.Line("using SchemaFirst;");
        if (options.Namespace.Length > 0)
        {
            text.Line("");
            text.Line($"namespace {options.Namespace};");
        }

        new SchemaBodyPrinter(context, text, earlierClients, order).Print(schema);
        return text.ToString();
    }

    // What comes back otherwise than it went is printed in the words of the schema language.
    private static PrintingContext Context(SchemaSyntax schema, CSharpPrinterOptions options)
    {
        var context = new PrintingContext(schema, options, []);
        var text = PrintFile(context, schema, options, earlierClients: 0, order: []);
        var changed = Changed(schema, SchemaLinker.Link([SchemaReader.ReadFile(CSharpSyntaxTree.ParseText(text))]).Syntax);
        return changed.Count == 0 ? context : new PrintingContext(schema, options, changed);
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
