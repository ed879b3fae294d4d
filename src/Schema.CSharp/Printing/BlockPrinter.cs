using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints the attributes above a type: in one list where they are few and nothing stands between them, else one per line.</summary>
internal static class BlockPrinter
{
    private const int Wide = 100;

    public static void Head(CSharpText text, List<string> own, List<BlockAttribute> blocks, Func<AttributeSyntax, string> print)
    {
        var printed = blocks.Select(block => print(block.Attribute)).ToList();
        var together = $"[{string.Join(", ", own.Concat(printed))}]";
        if (own.Count + printed.Count > 0 && together.Length <= Wide && blocks.TrueForAll(static block => block.TrailingComment is null && IsPlain(block)))
        {
            text.Line(together);
            return;
        }

        if (own.Count > 0)
        {
            text.Line($"[{string.Join(", ", own)}]");
        }

        for (var index = 0; index < blocks.Count; index++)
        {
            // A lone gap before the first belongs to the layout of schema.prisma.
            text.Leading(blocks[index].Leading, isDocumentable: false, skipFirstGap: index == 0 && blocks[0].Leading.Count == 1);
            text.Attribute(printed[index], CSharpText.Trailing(blocks[index].TrailingComment));
        }

        static bool IsPlain(BlockAttribute block) => block.Leading.All(static trivia => trivia.Kind == TriviaKind.BlankLine);
    }
}
