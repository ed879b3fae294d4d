using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints an attribute of the schema language as the C# attribute that a person would write.</summary>
internal sealed class AttributePrinter(PrintingContext context)
{
    /// <param name="attribute">The attribute.</param>
    /// <param name="owner">The model that it stands in; null in an enum.</param>
    /// <param name="field">The field that it stands at; null for one of the block.</param>
    /// <param name="isBlock">True for one of the block.</param>
    public string Print(AttributeSyntax attribute, ModelDeclaration? owner, FieldDeclaration? field, bool isBlock)
    {
        var printed = context.IsVerbatim(attribute) ? null : Idiomatic(attribute, owner, field);
        if (printed is not null)
        {
            return attribute.HasParentheses && attribute.Arguments.Count == 0 ? printed + "()" : printed;
        }

        var text = PrismaText.Of(attribute, isBlock);
        return $"Prisma({StringText.Print(new StringExpression(text, StringText.Escape(text), Origin.None))})";
    }

    private string? Idiomatic(AttributeSyntax attribute, ModelDeclaration? owner, FieldDeclaration? field) => attribute.Name.Text switch
    {
        "id" => Key("Id", attribute, owner),
        "unique" => Key("Unique", attribute, owner),
        "index" => Key("Index", attribute, owner),
        "fulltext" => Key("FullText", attribute, owner),
        "shardKey" => Key("ShardKey", attribute, owner),
        "relation" when owner is not null && field is not null => new RelationAttributePrinter(context).Print(attribute, owner, field),
        "default" => new DefaultAttributePrinter(context).Print(attribute, field),
        "map" => Named("Map", attribute),
        "schema" => Named("Schema", attribute),
        "ignore" when attribute.Arguments.Count == 0 => "Ignore",
        "updatedAt" when attribute.Arguments.Count == 0 => "UpdatedAt",
        _ => Native(attribute),
    };

    private string? Key(string name, AttributeSyntax attribute, ModelDeclaration? owner) =>
        owner is null ? null : new KeyAttributePrinter(context).Print(name, attribute, owner);

    private static string? Named(string name, AttributeSyntax attribute) => attribute.Arguments switch
    {
        [{ Name: null, Value: StringExpression text }] => $"{name}({StringText.Print(text)})",
        [{ Name.Text: "name", Value: StringExpression text }] => $"{name}(name: {StringText.Print(text)})",
        _ => null,
    };

    private string? Native(AttributeSyntax attribute)
    {
        var dot = attribute.Name.Text.IndexOf('.');
        if (context.NativeTypes is not { } types || dot < 0 || attribute.Name.Text.Substring(0, dot) != context.Datasource)
        {
            return null;
        }

        var name = attribute.Name.Text.Substring(dot + 1);
        var allowed = NativeTypeNames.ArgumentsOf(types, name);
        var arguments = attribute.Arguments.Select(argument => argument switch
        {
            { Name: null, Value: NumberExpression number } when int.TryParse(number.Text, out _) => number.Text,
            { Name: null, Value: ConstantExpression { Text: "Max" } } when allowed.AllowsMax => context.Ours(types) + ".Max",
            _ => null,
        }).ToList();
        return allowed.Count < 0 || arguments.Count > allowed.Count || arguments.Contains(null)
            ? null
            : $"{context.Ours(types)}.{name}" + (arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})");
    }
}
