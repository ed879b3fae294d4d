using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Writes a schema as C# records that read as if a person had written them, and that lead back to the same schema.</summary>
public static class CSharpPrinter
{
    /// <summary>Prints the whole schema as one file.</summary>
    public static string Print(SchemaSyntax schema, CSharpPrinterOptions options)
    {
        var text = Print(schema, options, []);
        var changed = Changed(schema, SchemaLinker.Link([SchemaReader.ReadFile(CSharpSyntaxTree.ParseText(text))]).Syntax);
        return changed.Count == 0 ? text : Print(schema, options, changed);
    }

    private static string Print(SchemaSyntax schema, CSharpPrinterOptions options, HashSet<AttributeSyntax> verbatim)
    {
        var context = new PrintingContext(schema, options, verbatim);
        var text = new CSharpText();
        var body = new SchemaBodyPrinter(context, text);
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

        body.Print(schema);
        return text.ToString();
    }

    /// <summary>The attributes that come back otherwise than they went: these are printed in the words of the schema language.</summary>
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
