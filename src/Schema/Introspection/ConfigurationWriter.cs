using SchemaFirst.Schema.Binding.Configuration;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Takes the generators and the datasource over from the schema that was there, in the order and the words of a pull.</summary>
internal static class ConfigurationWriter
{
    private static readonly string[] GeneratorOrder = ["provider", "output", "previewFeatures", "binaryTargets"];
    private static readonly string[] DatasourceOrder = ["provider", "url", "directUrl", "shadowDatabaseUrl", "relationMode", "schemas"];

    /// <summary>The generators and then the datasource.</summary>
    public static IEnumerable<Declaration> Blocks(SchemaModel existing, DatabaseModel database) => existing.Syntax.Declarations
        .OfType<ConfigurationDeclaration>()
        .OrderBy(static block => block.Kind == ConfigurationKind.Datasource)
        .Select(block => block.Kind == ConfigurationKind.Datasource
            ? Bare(block, [], block.Members.Select(Setting).OrderBy(static member => Rank(member, DatasourceOrder)))
            : Bare(
                block,
                SyntaxParts.DocumentationOf(block).Concat(block.Members.SelectMany(static member => SyntaxParts.DocumentationOf(member.Leading))),
                Options(block, database, existing.Provider).OrderBy(static member => Rank(member, GeneratorOrder)).ThenBy(Key, StringComparer.Ordinal)));

    private static ConfigurationDeclaration Bare(ConfigurationDeclaration block, IEnumerable<Trivia> documentation, IEnumerable<Member> members) => block with
    {
        Leading = documentation.ToEquatableArray(),
        Members = members.ToEquatableArray(),
        BeforeClosing = default,
        AfterOpening = null,
        AfterClosing = null,
    };

    /// <summary>A generator's options; without the preview feature for it the condition of a pulled index would be an error.</summary>
    private static IEnumerable<Member> Options(ConfigurationDeclaration generator, DatabaseModel database, Provider provider)
    {
        var options = generator.Members.Select(member => Option(member, provider)).ToList();
        if (!database.Tables.Any(static table => table.Indexes.Any(static index => index.Predicate is not null)))
        {
            return options;
        }

        var place = options.FindIndex(static member => Key(member) == "previewFeatures");
        var features = place >= 0 && options[place] is ConfigurationProperty { Value: ArrayExpression listed } ? listed : new ArrayExpression(default, Origin.None);
        if (!features.Elements.Any(static feature => feature is StringExpression { Value: PreviewFeatures.PartialIndexes }))
        {
            var added = features with { Elements = features.Elements.Append(SyntaxParts.Text(PreviewFeatures.PartialIndexes)).ToEquatableArray() };
            var property = new ConfigurationProperty(SyntaxParts.Name("previewFeatures"), added, Origin.None);
            if (place >= 0)
            {
                options[place] = property;
            }
            else
            {
                options.Add(property);
            }
        }

        return options;
    }

    private static Member Setting(Member member) => Bare(member) switch
    {
        // The older name of the same thing.
        ConfigurationProperty { Name.Text: "referentialIntegrity" } property => property with { Name = SyntaxParts.Name("relationMode") },
        ConfigurationProperty { Name.Text: "schemas", Value: ArrayExpression names } property => property with { Value = Sorted(names) },
        var other => other,
    };

    private static Member Option(Member member, Provider provider) => Bare(member) switch
    {
        ConfigurationProperty { Name.Text: "previewFeatures", Value: ArrayExpression names } property => property with { Value = Sorted(Renamed(names, provider)) },

        // Options of generators are texts.
        ConfigurationProperty { Value: ConstantExpression { Text: var word } } property => property with { Value = SyntaxParts.Text(word) },
        ConfigurationProperty { Value: NumberExpression { Text: var number } } property => property with { Value = SyntaxParts.Text(number) },
        var other => other,
    };

    private static Member Bare(Member member) => member with { Leading = default, TrailingComment = null };

    private static ArrayExpression Renamed(ArrayExpression names, Provider provider) => names with
    {
        Elements = names.Elements.Select(name => name is StringExpression text && PreviewFeatures.Renamed(text.Value, provider) is { } now ? SyntaxParts.Text(now) : name).ToEquatableArray(),
    };

    private static ArrayExpression Sorted(ArrayExpression names) =>
        names with { Elements = names.Elements.OrderBy(static name => name is StringExpression text ? text.Value : "", StringComparer.Ordinal).ToEquatableArray() };

    private static int Rank(Member member, string[] order) => Array.IndexOf(order, Key(member)) is >= 0 and var rank ? rank : order.Length;

    private static string Key(Member member) => member is ConfigurationProperty property ? property.Name.Text : "";
}
