using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints an enum.</summary>
internal sealed class EnumPrinter(PrintingContext context, CSharpText text)
{
    private readonly AttributePrinter _attributes = new(context);

    public void Print(EnumDeclaration type, bool isUsed)
    {
        var name = context.Names.Of(type);
        List<string> own = isUsed ? [] : ["Enum"];
        if (name != type.Name.Text)
        {
            own.Add($"SchemaName({StringText.Literal(type.Name.Text)})");
        }

        var blocks = type.Members.OfType<BlockAttribute>().ToList();
        if (own.Count == 0 && blocks.Count > 0 && blocks[0].Leading.Any(static trivia => trivia.Kind != TriviaKind.BlankLine))
        {
            // A comment above the first attribute would otherwise stand above the enum itself.
            own.Add("Enum");
        }

        BlockPrinter.Head(text, own, blocks, attribute => _attributes.Print(attribute, null, null, isBlock: true));
        text.Line($"public enum {ClrNames.Identifier(name)}");
        text.Line("{" + CSharpText.Trailing(type.AfterOpening));
        text.Indentation++;
        foreach (var value in type.Values)
        {
            var hasRemarks = text.Documented(value.Leading, value.TrailingComment);
            Value(value, hasRemarks ? null : value.TrailingComment);
        }

        text.Leading(type.BeforeClosing, isDocumentable: false);
        text.Indentation--;
        text.Line("}" + CSharpText.Trailing(type.AfterClosing));
    }

    private void Value(EnumValueDeclaration value, Trivia? trailing)
    {
        var name = context.Names.Of(value);
        List<string> attributes = name == value.Name.Text ? [] : [$"SchemaName({StringText.Literal(value.Name.Text)})"];
        attributes.AddRange(value.Attributes.Select(attribute => _attributes.Print(attribute, null, null, isBlock: false)));
        var list = attributes.Count == 0 ? "" : $"[{string.Join(", ", attributes)}] ";
        text.Line($"{list}{ClrNames.Identifier(name)},{CSharpText.Trailing(trailing)}");
    }
}
