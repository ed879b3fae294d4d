using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads <c>[Default]</c> and the attributes that stand for a function as default.</summary>
internal sealed class DefaultAttributeReader(ValueReader values)
{
    /// <summary>The function that an attribute stands for; null for other attributes.</summary>
    public static string? FunctionOf(string attribute) => attribute switch
    {
        "AutoIncrement" => "autoincrement",
        "Now" => "now",
        "Uuid" => "uuid",
        "Cuid" => "cuid",
        "Ulid" => "ulid",
        "NanoId" => "nanoid",
        "DbGenerated" => "dbgenerated",
        "Auto" => "auto",
        "Sequence" => "sequence",
        _ => null,
    };

    public IEnumerable<Syntax.ArgumentSyntax> Read(AttributeSyntax attribute)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (values.Read(argument.Expression) is { } value)
            {
                var name = argument.NameColon is { Name: { Identifier.ValueText: "value" or "values" } colon } ? new Identifier("value", colon.Origin())
                    : argument.NameEquals is { } equals ? new Identifier(CamelCase(equals), equals.Name.Origin())
                    : null;
                yield return new Syntax.ArgumentSyntax(name, value, argument.Origin());
            }
        }
    }

    public IEnumerable<Syntax.ArgumentSyntax> ReadFunction(AttributeSyntax attribute, string function)
    {
        var inner = new List<Syntax.ArgumentSyntax>();
        var outer = new List<Syntax.ArgumentSyntax>();
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (values.Read(argument.Expression) is not { } value)
            {
                continue;
            }

            var name = argument.NameEquals is { } equals ? new Identifier(CamelCase(equals), equals.Name.Origin()) : null;
            (name?.Text == "map" ? outer : inner).Add(new Syntax.ArgumentSyntax(name, value, argument.Origin()));
        }

        var call = new FunctionExpression(new Identifier(function, attribute.Name.Origin()), inner.ToEquatableArray(), attribute.Origin());
        return [new Syntax.ArgumentSyntax(null, call, attribute.Origin()), .. outer];
    }

    private static string CamelCase(NameEqualsSyntax name)
    {
        var text = name.Name.Identifier.ValueText;
        return char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
