using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints a schema as one file per type. Where the order of the files is not that of the schema, the client class lists it.</summary>
internal sealed class FolderPrinter(PrintingContext context, CSharpPrinterOptions options)
{
    public IReadOnlyList<CSharpFile> Print(IReadOnlyList<SchemaPart> parts)
    {
        var order = IsInOrder(parts) ? [] : Order(parts);
        var files = new List<CSharpFile>();
        var clients = 0;
        foreach (var part in parts)
        {
            var groups = Groups(part.Syntax).ToList();
            for (var index = 0; index < groups.Count; index++)
            {
                var isClient = groups[index][0] is ConfigurationDeclaration;
                var name = NameOf(groups[index][0]) + (isClient && clients > 0 ? $".part{clients + 1}.cs" : ".cs");
                var syntax = new SchemaSyntax(groups[index].ToEquatableArray(), index == groups.Count - 1 ? part.Syntax.Trailing : default);
                files.Add(new CSharpFile(
                    (part.Folder.Length == 0 ? "" : part.Folder + "/") + name,
                    CSharpPrinter.PrintFile(context, syntax, options, earlierClients: clients, order)));
                clients += isClient ? 1 : 0;
            }
        }

        return files;
    }

    // Neighbouring datasource and generator blocks are one part of the client class; every type stands alone.
    private static IEnumerable<List<Declaration>> Groups(SchemaSyntax schema)
    {
        List<Declaration>? run = null;
        foreach (var block in schema.Declarations.Where(IsKnown))
        {
            if (block is ConfigurationDeclaration && run is not null)
            {
                run.Add(block);
                continue;
            }

            var group = new List<Declaration> { block };
            run = block is ConfigurationDeclaration ? group : null;
            yield return group;
        }
    }

    private static bool IsKnown(Declaration block) => block is ModelDeclaration or EnumDeclaration or ConfigurationDeclaration;

    private string NameOf(Declaration block) => block is ConfigurationDeclaration ? context.Names.Client : context.Names.Of(block);

    // As the files come by path, a client in a file of its own before all others.
    private bool IsInOrder(IReadOnlyList<SchemaPart> parts)
    {
        foreach (var part in parts)
        {
            var names = part.Syntax.Declarations.Where(IsKnown).SkipWhile(static block => block is ConfigurationDeclaration)
                .Select(block => block is ConfigurationDeclaration ? "" : NameOf(block) + ".cs").ToList();
            if (!names.SequenceEqual(names.OrderBy(static name => name, StringComparer.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private List<IReadOnlyList<string>> Order(IReadOnlyList<SchemaPart> parts)
    {
        var groups = parts.Select(part => Groups(part.Syntax).Select(group => NameOf(group[0])).ToList()).ToList();
        if (groups.Sum(group => group.Count(name => name == context.Names.Client)) == 1
            && groups.Find(group => group.Count > 0 && group[0] == context.Names.Client) is { } leading)
        {
            // A client that leads need not be named.
            leading.RemoveAt(0);
        }

        return groups.Where(static group => group.Count > 0).ToList<IReadOnlyList<string>>();
    }
}
