using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Formatting;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Writes enum types.</summary>
internal sealed class EnumWriter(PullContext context)
{
    /// <summary>An enum that no database type stands for: there is nothing that a name in the database could be for.</summary>
    public static EnumDeclaration WithoutNames(EnumDeclaration type) => type with
    {
        Leading = SyntaxParts.DocumentationOf(type).ToEquatableArray(),
        Members = type.Members.Where(static member => member is not BlockAttribute { Attribute.Name.Text: "map" }).Select(static member => member is EnumValueDeclaration value
            ? value with
            {
                Leading = SyntaxParts.DocumentationOf(value.Leading).ToEquatableArray(),
                TrailingComment = value.TrailingComment is { Kind: TriviaKind.DocComment } behind ? behind : null,
                Attributes = value.Attributes.Where(static attribute => attribute.Name.Text != "map").ToEquatableArray(),
            }
            : member).ToEquatableArray(),
        BeforeClosing = default,
    };

    public EnumDeclaration Write(DatabaseEnum type)
    {
        var existing = context.Base.Enum(type.Name);
        var name = context.Names.Enum(type.Name);
        Warn(name, type);
        var members = new List<Member>();
        var comments = new List<Trivia>();
        foreach (var value in type.Values)
        {
            var valueName = context.Names.Value(type.Name, existing, value);
            var before = existing is null ? null : existing.Values.FirstOrDefault(candidate => candidate.DatabaseName == value);
            if (valueName.IsImpossible)
            {
                comments.Add(new Trivia(TriviaKind.Comment, $" {valueName.Display} @map(\"{StringEscape.Escape(value)}\")"));
                context.Warn(PullWarningKind.EnumValueWithInvalidName, name.Text + "." + value);
                continue;
            }

            if (valueName.IsKept)
            {
                context.Warn(PullWarningKind.EnumValueNameKept, name.Text + "." + valueName.Text);
            }

            members.Add(new EnumValueDeclaration(SyntaxParts.Name(valueName.Text), Map(valueName.Map), Origin.None)
            {
                Leading = comments.Concat(before is null ? [] : SyntaxParts.DocumentationOf(before.Syntax.Leading)).ToEquatableArray(),
            });
            comments.Clear();
        }

        foreach (var attribute in Map(name.Map))
        {
            members.Add(SyntaxParts.Block(attribute));
        }

        if (context.WritesNamespaces && type.Name.Namespace is { } space)
        {
            members.Add(SyntaxParts.Block(SyntaxParts.Attribute("schema", SyntaxParts.Argument(SyntaxParts.Text(space)))));
        }

        return new EnumDeclaration(SyntaxParts.Name(name.Text), members.ToEquatableArray(), Origin.None)
        {
            Leading = existing is null ? default : SyntaxParts.DocumentationOf(existing.Syntax).ToEquatableArray(),
            BeforeClosing = comments.ToEquatableArray(),
        };
    }

    private void Warn(PulledName name, DatabaseEnum type)
    {
        if (name.IsKept)
        {
            context.Warn(PullWarningKind.EnumNameKept, name.Text);
        }
        else if (name.Source == NameSource.Duplicate)
        {
            context.Warn(PullWarningKind.DuplicateName, name.Text);
        }

        if (type.Comment is not null)
        {
            context.Warn(PullWarningKind.DatabaseComment, name.Text);
        }
    }

    private static EquatableArray<AttributeSyntax> Map(string? name) =>
        name is null ? default : new([SyntaxParts.Attribute("map", SyntaxParts.Argument(SyntaxParts.Text(name)))]);
}
