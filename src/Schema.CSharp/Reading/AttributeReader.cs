using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads one C# attribute as the attribute of the schema language that it stands for.</summary>
/// <remarks>
/// Positional arguments stay unnamed and keep their order. An argument with a colon (<c>name: "x"</c>) is one whose name is written in
/// the schema too, although the language could do without it.
/// </remarks>
internal sealed class AttributeReader(ReadingContext context)
{
    private readonly ValueReader _values = new(context);

    /// <summary>Null for attributes that are not part of the schema.</summary>
    public Syntax.AttributeSyntax? Read(AttributeSyntax attribute)
    {
        var name = AttributeName.Of(attribute);
        if (name.Qualifier is { } qualifier && ProviderNames.ToSchema(qualifier) is { } provider)
        {
            return Make(attribute, "db." + name.Name, NativeArguments(attribute)) with { Provider = provider };
        }

        return name.Name switch
        {
            "Id" => Make(attribute, "id", Keys.Read(attribute)),
            "Unique" => Make(attribute, "unique", Keys.Read(attribute)),
            "Index" => Make(attribute, "index", Keys.Read(attribute)),
            "FullText" => Make(attribute, "fulltext", Keys.Read(attribute)),
            "ShardKey" => Make(attribute, "shardKey", Keys.Read(attribute)),
            "Relation" => Make(attribute, "relation", new RelationAttributeReader(_values).Read(attribute)),
            "Map" => Make(attribute, "map", Plain(attribute)),
            "Schema" => Make(attribute, "schema", Plain(attribute)),
            "Ignore" => Make(attribute, "ignore", []),
            "UpdatedAt" => Make(attribute, "updatedAt", []),
            "Default" => MakeDefault(attribute, Defaults.Read(attribute)),
            "Prisma" => new PrismaTextReader(context).Read(attribute),
            _ when DefaultAttributeReader.FunctionOf(name.Name) is { } function => MakeDefault(attribute, Defaults.ReadFunction(attribute, function)),
            _ => null,
        };
    }

    private KeyAttributeReader Keys => new(_values);

    private DefaultAttributeReader Defaults => new(_values);

    private static Syntax.AttributeSyntax Make(AttributeSyntax attribute, string name, IEnumerable<Syntax.ArgumentSyntax> arguments) =>
        new(new Identifier(name, attribute.Name.Origin()), arguments.ToEquatableArray(), attribute.Origin())
        {
            ArgumentsOrigin = attribute.ArgumentList?.Origin() ?? Origin.None,
            HasParentheses = attribute.ArgumentList is not null,
        };

    // "[Now]" has no parentheses, "@default(now())" has.
    private static Syntax.AttributeSyntax MakeDefault(AttributeSyntax attribute, IEnumerable<Syntax.ArgumentSyntax> arguments) =>
        Make(attribute, "default", arguments) with { ArgumentsOrigin = attribute.Origin(), HasParentheses = true };

    private IEnumerable<Syntax.ArgumentSyntax> Plain(AttributeSyntax attribute)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (_values.Read(argument.Expression) is { } value)
            {
                yield return new Syntax.ArgumentSyntax(NameOf(argument.NameColon), value, argument.Origin());
            }
        }
    }

    private IEnumerable<Syntax.ArgumentSyntax> NativeArguments(AttributeSyntax attribute)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            var value = argument.Expression is MemberAccessExpressionSyntax ? _values.ReadConstant(argument.Expression) : _values.Read(argument.Expression);
            if (value is not null)
            {
                yield return new Syntax.ArgumentSyntax(null, value, argument.Origin());
            }
        }
    }

    private static Identifier? NameOf(NameColonSyntax? colon) =>
        colon is null ? null : new Identifier(colon.Name.Identifier.ValueText, colon.Name.Origin());
}
