using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// Reads <c>[Relation]</c>. Plain arguments are <c>fields</c>; <c>Name = "x"</c> is the name without its argument's name, which stands first
/// beside positional fields, as everybody writes it.
/// </summary>
internal sealed class RelationAttributeReader(ValueReader values)
{
    public IEnumerable<Syntax.ArgumentSyntax> Read(AttributeSyntax attribute)
    {
        var result = new List<Syntax.ArgumentSyntax>();
        var positional = new List<AttributeArgumentSyntax>();
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals is null && argument.NameColon is null)
            {
                positional.Add(argument);
                continue;
            }

            var clrName = argument.NameEquals?.Name ?? argument.NameColon!.Name;
            var name = clrName.Identifier.ValueText;
            var key = char.ToLowerInvariant(name[0]) + name.Substring(1);
            if (Value(key, argument.Expression) is not { } value)
            {
                continue;
            }

            if (name == "Name")
            {
                result.Insert(positional.Count > 0 ? 0 : result.Count, new Syntax.ArgumentSyntax(null, value, argument.Origin()));
            }
            else
            {
                result.Add(new Syntax.ArgumentSyntax(new Identifier(key, clrName.Origin()), value, argument.Origin()));
            }

            Flush(positional, result);
        }

        Flush(positional, result);
        return result;
    }

    private void Flush(List<AttributeArgumentSyntax> positional, List<Syntax.ArgumentSyntax> result)
    {
        if (positional.Count == 0 || result.Exists(static argument => argument.Name?.Text == "fields"))
        {
            return;
        }

        var expressions = positional.Count == 1 && ValueReader.Elements(positional[0].Expression) is { } elements
            ? elements
            : positional.Select(static argument => argument.Expression);
        var origin = positional[0].Origin().To(positional[positional.Count - 1].Origin());
        var fields = new ArrayExpression(expressions.Select(field => values.ReadField(field)).OfType<Syntax.ExpressionSyntax>().ToEquatableArray(), origin);
        var place = result.Count > 0 && result[0].Name is null ? 1 : 0;
        result.Insert(place, new Syntax.ArgumentSyntax(new Identifier("fields", origin), fields, origin));
    }

    private Syntax.ExpressionSyntax? Value(string key, Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax expression) => key switch
    {
        "fields" or "references" when ValueReader.Elements(expression) is { } elements => new ArrayExpression(
            elements.Select(field => values.ReadField(field, ofTarget: key == "references")).OfType<Syntax.ExpressionSyntax>().ToEquatableArray(),
            expression.Origin()),
        "onDelete" or "onUpdate" => values.ReadConstant(expression),
        _ => values.Read(expression),
    };
}
