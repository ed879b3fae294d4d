using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints all blocks in order; neighbouring configuration blocks share one part of the client class.</summary>
internal sealed class SchemaBodyPrinter(PrintingContext context, CSharpText text, int earlierClients, IReadOnlyList<IReadOnlyList<string>> order)
{
    public void Print(SchemaSyntax schema)
    {
        var blocks = schema.Declarations.Where(static block => block is ModelDeclaration or EnumDeclaration or ConfigurationDeclaration).ToList();
        var clients = earlierClients;
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
                    new ClientPrinter(context, text).Print(run, clients == 0 ? order : null);
                    clients++;
                    index += run.Count - 1;
                    break;
            }
        }

        text.Leading(schema.Trailing.Reverse().SkipWhile(static item => item.Kind == TriviaKind.BlankLine).Reverse().ToEquatableArray(), isDocumentable: false);
    }
}
