using System.Text;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints <c>[SchemaOrder]</c>: a table of contents, the types of each file of <c>schema.prisma</c> beginning a new line.</summary>
internal static class OrderPrinter
{
    public static void Print(PrintingContext context, CSharpText text, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        text.Line($"[{context.Ours("SchemaOrder")}(");
        text.Indentation++;
        var line = new StringBuilder();
        for (var group = 0; group < groups.Count; group++)
        {
            for (var index = 0; index < groups[group].Count; index++)
            {
                var isLast = group == groups.Count - 1 && index == groups[group].Count - 1;
                var word = $"typeof({ClrNames.Identifier(groups[group][index])}){(isLast ? ")]" : ",")}";
                if (line.Length > 0 && (index == 0 || line.Length + word.Length + 1 > AttributeLayout.Wide - 4))
                {
                    text.Line(line.ToString());
                    line.Clear();
                }

                line.Append(line.Length == 0 ? "" : " ").Append(word);
            }
        }

        text.Line(line.ToString());
        text.Indentation--;
    }
}
