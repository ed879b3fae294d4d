using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Gives the names in shapes their meaning over the whole set, and puts the declarations together as one schema.</summary>
public static class SchemaLinker
{
    /// <summary>Links what files say, in the order given.</summary>
    public static LinkedSchema Link(IEnumerable<FileShape> files)
    {
        var all = files.ToList();
        return Link(all.SelectMany(static file => file.Shapes), TrailingOf(all));
    }

    /// <summary>Links shapes, in the order given.</summary>
    public static LinkedSchema Link(IEnumerable<SchemaShape> shapes, EquatableArray<Trivia> trailing = default)
    {
        var all = ShapeOrder.Of(shapes.ToList());
        var table = new NameTable(all);
        var prefix = DatasourceName(all);
        var providers = new HashSet<string>(all.OfType<ClientShape>().SelectMany(static client => client.Providers).Select(Canonical), StringComparer.Ordinal);
        var models = new List<LinkedModel>();
        var usedEnums = new HashSet<SchemaShape>(ReferenceComparer<SchemaShape>.Instance);
        foreach (var model in all.OfType<ModelShape>())
        {
            var linkedNames = LinkedNames.Of(model, table, prefix, providers);
            models.Add(linkedNames.Model);
            usedEnums.UnionWith(linkedNames.Enums);
        }

        var enums = all.OfType<EnumShape>().Where(type => type.IsMarked || usedEnums.Contains(type)).ToList();
        var linked = 0;
        var declarations = new List<Declaration>();
        foreach (var shape in all)
        {
            switch (shape)
            {
                case ModelShape:
                    declarations.Add(models[linked++].Declaration);
                    break;
                case EnumShape type when type.IsMarked || usedEnums.Contains(type):
                    declarations.Add(type.Declaration);
                    break;
                case ClientShape client:
                    declarations.AddRange(client.Blocks);
                    break;
            }
        }

        return new LinkedSchema(
            new SchemaSyntax(declarations.ToEquatableArray(), trailing),
            models.ToEquatableArray(),
            enums.ToEquatableArray(),
            all.OfType<ClientShape>().ToEquatableArray());
    }

    // What stands below the last declaration of a file that is about the schema.
    private static EquatableArray<Trivia> TrailingOf(List<FileShape> files)
    {
        var trailing = files.Where(static file => file.Shapes.Count > 0 && file.Trailing.Any(static item => item.Kind != TriviaKind.BlankLine)).ToList();
        return trailing.Count switch
        {
            0 => files.Count == 1 ? files[0].Trailing : default,
            1 => trailing[0].Trailing,
            _ => trailing.SelectMany(static file => file.Trailing).ToEquatableArray(),
        };
    }

    private static string Canonical(string provider) => ProviderNames.ToClr(provider) is { } name ? ProviderNames.ToSchema(name)! : provider;

    private static string DatasourceName(List<SchemaShape> shapes)
    {
        foreach (var client in shapes.OfType<ClientShape>())
        {
            foreach (var block in client.Blocks)
            {
                if (block.Kind == ConfigurationKind.Datasource)
                {
                    return block.Name.Text;
                }
            }
        }

        return "db";
    }
}
