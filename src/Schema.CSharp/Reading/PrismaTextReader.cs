using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads <c>[Prisma("@…")]</c>: the text between the quotes by the schema language's own parser.</summary>
internal sealed class PrismaTextReader(ReadingContext context)
{
    public Syntax.AttributeSyntax? Read(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList?.Arguments is not [{ Expression: LiteralExpressionSyntax { Token.Value: string } literal }])
        {
            context.Report(FormRules.PrismaTextUnreadable, attribute.Origin());
            return null;
        }

        var text = literal.Token.ValueText.Trim();
        var isBlock = text.StartsWith("@@", StringComparison.Ordinal);
        var lead = isBlock ? "model M {\n" : "model M {\nf Int ";
        var bag = new DiagnosticBag();
        var schema = SchemaParser.Parse(lead + text + "\n}\n", null, bag);
        var members = schema.Declarations.OfType<ModelDeclaration>().SelectMany(static model => model.Members).ToList();
        var found = members switch
        {
            [BlockAttribute block] when isBlock => block.Attribute,
            [FieldDeclaration { Attributes: [var single] }] when !isBlock => single,
            _ => null,
        };
        if (found is null || bag.HasErrors)
        {
            context.Report(FormRules.PrismaTextUnreadable, literal.Origin());
            return null;
        }

        return new OriginMover(literal.Origin()).Move(found);
    }
}
