using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;
using ExpressionSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads keys and indexes: property names, each followed by its options, then what is said of the whole.</summary>
internal sealed class KeyAttributeReader(ValueReader values)
{
    public IEnumerable<Syntax.ArgumentSyntax> Read(AttributeSyntax attribute)
    {
        var columns = new List<AttributeArgumentSyntax>();
        var result = new List<Syntax.ArgumentSyntax>();
        IReadOnlyList<ExpressionSyntax>? rawOps = null;
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals is null)
            {
                columns.Add(argument);
                continue;
            }

            var clrName = argument.NameEquals.Name;
            if (clrName.Identifier.ValueText == "RawOps")
            {
                rawOps = ValueReader.Elements(argument.Expression);
            }
            else if (Named(clrName.Identifier.ValueText, argument.Expression) is var (key, value))
            {
                result.Add(new Syntax.ArgumentSyntax(new Identifier(key, clrName.Origin()), value, argument.Origin()));
            }
        }

        if (columns.Count > 0)
        {
            var origin = columns[0].Origin().To(columns[columns.Count - 1].Origin());
            var expressions = columns.Count == 1 && ValueReader.Elements(columns[0].Expression) is { } elements
                ? elements
                : columns.Select(static column => column.Expression);
            result.Insert(0, new Syntax.ArgumentSyntax(null, new ArrayExpression(Columns(expressions), origin), origin));
        }

        return rawOps is null ? result : result.Select(argument => AddRawOps(argument, rawOps));
    }

    private (string Key, Syntax.ExpressionSyntax Value)? Named(string name, ExpressionSyntax expression) => name switch
    {
        "Where" when values.ReadString(expression) is { } sql => ("where", new FunctionExpression(
            new Identifier("raw", expression.Origin()),
            new EquatableArray<Syntax.ArgumentSyntax>([new Syntax.ArgumentSyntax(null, sql, sql.Origin)]),
            expression.Origin())),
        "WhereIs" when ValueReader.Elements(expression) is { } pairs => ("where", Conditions(pairs, expression.Origin())),
        "Fields" when ValueReader.Elements(expression) is { } fields => ("fields", new ArrayExpression(Columns(fields), expression.Origin())),
        "Sort" or "Type" => values.ReadConstant(expression) is { } constant ? (name.ToLowerInvariant(), constant) : null,
        _ => values.Read(expression) is { } value ? (char.ToLowerInvariant(name[0]) + name.Substring(1), value) : null,
    };

    private EquatableArray<Syntax.ExpressionSyntax> Columns(IEnumerable<ExpressionSyntax> expressions)
    {
        var columns = new List<ClrField>();
        foreach (var expression in expressions)
        {
            var option = expression switch
            {
                MemberAccessExpressionSyntax { Expression: var owner } member => Option(
                    owner.ToString().EndsWith("Ops", StringComparison.Ordinal) ? "ops" : "sort", values.ReadConstant(member), expression),
                LiteralExpressionSyntax { Token.Value: int } => Option("length", values.Read(expression), expression),
                _ => null,
            };
            if (option is null)
            {
                if (values.ReadField(expression) is { } field)
                {
                    columns.Add(field);
                }
            }
            else if (columns.Count > 0)
            {
                var last = columns[columns.Count - 1];
                columns[columns.Count - 1] = last with { Options = last.Options.Append(option).ToEquatableArray() };
            }
        }

        return columns.ToEquatableArray<Syntax.ExpressionSyntax>();
    }

    private static Syntax.ArgumentSyntax? Option(string name, Syntax.ExpressionSyntax? value, ExpressionSyntax expression) =>
        value is null ? null : new Syntax.ArgumentSyntax(new Identifier(name, expression.Origin()), value, expression.Origin());

    private ObjectExpression Conditions(IReadOnlyList<ExpressionSyntax> pairs, Origin origin)
    {
        var members = new List<ObjectMember>();
        for (var index = 0; index + 1 < pairs.Count; index += 2)
        {
            if (values.ReadField(pairs[index]) is not { } field)
            {
                continue;
            }

            var negated = pairs[index + 1] is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Not" } && index + 2 < pairs.Count;
            index += negated ? 1 : 0;
            if (values.Read(pairs[index + 1]) is not { } value)
            {
                continue;
            }

            var place = pairs[index + 1].Origin();
            var condition = negated
                ? new ObjectExpression(new EquatableArray<ObjectMember>([new ObjectMember(new Identifier("not", place), value, place)]), place)
                : value;
            members.Add(new ObjectMember(new Identifier(field.Path, field.Origin), condition, field.Origin.To(place)));
        }

        return new ObjectExpression(members.ToEquatableArray(), origin);
    }

    private Syntax.ArgumentSyntax AddRawOps(Syntax.ArgumentSyntax argument, IReadOnlyList<ExpressionSyntax> classes)
    {
        if (argument.Value is not ArrayExpression { Elements: [ClrField, ..] } array)
        {
            return argument;
        }

        var columns = array.Elements.Select((element, index) =>
            element is ClrField field && index < classes.Count && values.Read(classes[index]) is StringExpression text
                ? field with { Options = field.Options.Append(RawOption(text)).ToEquatableArray() }
                : element);
        return argument with { Value = array with { Elements = columns.ToEquatableArray() } };
    }

    private static Syntax.ArgumentSyntax RawOption(StringExpression text) => new(
        new Identifier("ops", text.Origin),
        new FunctionExpression(
            new Identifier("raw", text.Origin), new EquatableArray<Syntax.ArgumentSyntax>([new Syntax.ArgumentSyntax(null, text, text.Origin)]), text.Origin),
        text.Origin);
}
