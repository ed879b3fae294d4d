using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints all blocks in order; neighbouring configuration blocks share one part of the client class.</summary>
internal sealed class SchemaBodyPrinter(PrintingContext context, CSharpText text)
{
    public void Print(SchemaSyntax schema)
    {
        var blocks = schema.Declarations.Where(static block => block is ModelDeclaration or EnumDeclaration or ConfigurationDeclaration).ToList();
        var clients = 0;
        for (var index = 0; index < blocks.Count; index++)
        {
            var leading = blocks[index].Leading;
            if (leading is not [{ Kind: TriviaKind.BlankLine }, ..])
            {
                text.Line("");
            }

            text.Leading(leading, isDocumentable: true);
            switch (blocks[index])
            {
                case ModelDeclaration model:
                    new ModelPrinter(context, text).Print(model);
                    break;
                case EnumDeclaration type:
                    new EnumPrinter(context, text).Print(type, context.UsedTypes.Contains(type.Name.Text));
                    break;
                default:
                    var run = blocks.Skip(index).TakeWhile(static block => block is ConfigurationDeclaration).Cast<ConfigurationDeclaration>().ToList();
                    new ClientPrinter(context, text).Print(run, isFirst: clients++ == 0);
                    index += run.Count - 1;
                    break;
            }
        }

        text.Leading(schema.Trailing, isDocumentable: false);
    }
}
