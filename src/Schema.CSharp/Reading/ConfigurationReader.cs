using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;
using ExpressionSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads a <c>[Datasource]</c> or <c>[Generator]</c> with its options: each argument is a line of the block.</summary>
internal sealed class ConfigurationReader(ReadingContext context)
{
    private readonly ValueReader _values = new(context);

    public ConfigurationDeclaration Read(AttributeSyntax attribute, IReadOnlyList<AttributeSyntax> options)
    {
        var isDatasource = AttributeName.Of(attribute).Name == "Datasource";
        var name = new Identifier(isDatasource ? "db" : "", attribute.Name.Origin());
        var members = new List<Member>();
        var position = 0;
        List<AttributeArgumentSyntax> providers = [];
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            var key = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText;
            if (key is null && isDatasource)
            {
                providers.Add(argument);
            }
            else if (key is "Name" or "name" || (key is null && position == 0))
            {
                name = _values.ReadString(argument.Expression) is { } text ? new Identifier(text.Value, text.Origin) : name;
            }
            else
            {
                AddProviders();
                members.Add(Line(key is null or "ProviderName" or "Providers" ? "provider" : char.ToLowerInvariant(key[0]) + key.Substring(1), argument, argument.Expression));
            }

            position++;
        }

        AddProviders();
        members.AddRange(options.Select(option => Option(option, isDatasource ? 0 : 1)));
        return new ConfigurationDeclaration(
            isDatasource ? ConfigurationKind.Datasource : ConfigurationKind.Generator, name, members.ToEquatableArray(), attribute.Origin())
        {
            AfterOpening = attribute.ArgumentList is { } list ? TriviaReader.Trailing(list.OpenParenToken) : null,
            BeforeClosing = attribute.ArgumentList is { } all ? TriviaReader.Leading(all.CloseParenToken) : default,
        };

        void AddProviders()
        {
            if (providers.Count > 0)
            {
                var values = providers.Select(argument => Provider(argument.Expression)).OfType<StringExpression>().ToList();
                var last = providers[providers.Count - 1];
                var origin = providers[0].Origin().To(last.Origin());
                members.Add(Commented(
                    new ConfigurationProperty(new Identifier("provider", origin), Single(values, origin), origin), providers[0].GetFirstToken(), last.GetLastToken()));
                providers.Clear();
            }
        }
    }

    private ConfigurationProperty Line(string key, AttributeArgumentSyntax argument, ExpressionSyntax expression)
    {
        Syntax.ExpressionSyntax? value = key switch
        {
            "provider" when ValueReader.Elements(expression) is { } many =>
                Single(many.Select(Provider).OfType<StringExpression>().ToList(), expression.Origin()),
            "provider" => Provider(expression),
            "relationMode" when expression is MemberAccessExpressionSyntax mode =>
                Text(mode.Name.Identifier.ValueText == "Prisma" ? "prisma" : "foreignKeys", mode.Name.Origin()),
            "extensions" when ValueReader.Elements(expression) is { } extensions =>
                new ArrayExpression(extensions.Select(Extension).OfType<Syntax.ExpressionSyntax>().ToEquatableArray(), expression.Origin()),
            _ => _values.Read(expression),
        };
        var nameOrigin = argument.NameEquals?.Name.Origin() ?? argument.Origin();
        return Commented(new ConfigurationProperty(new Identifier(key, nameOrigin), value, argument.Origin()), argument.GetFirstToken(), argument.GetLastToken());
    }

    private Member Option(AttributeSyntax attribute, int keyPlace)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var key = arguments.Count > keyPlace ? _values.ReadString(arguments[keyPlace].Expression) : null;
        Syntax.ExpressionSyntax? value = null;
        if (arguments.Count > keyPlace + 1)
        {
            value = _values.Read(arguments[keyPlace + 1].Expression);
            if (arguments[keyPlace + 1].NameEquals is { Name.Identifier.ValueText: "Prisma" } && value is StringExpression words)
            {
                value = InWords(words);
            }
            else if (arguments[keyPlace + 1].NameEquals is not null && value is StringExpression variable)
            {
                value = new FunctionExpression(
                    new Identifier("env", variable.Origin), new EquatableArray<Syntax.ArgumentSyntax>([new Syntax.ArgumentSyntax(null, variable, variable.Origin)]), variable.Origin);
            }
        }

        var list = (AttributeListSyntax)attribute.Parent!;
        return new ConfigurationProperty(new Identifier(key?.Value ?? "", key?.Origin ?? attribute.Origin()), value, attribute.Origin())
        {
            Leading = TriviaReader.Leading(list.GetFirstToken()),
            TrailingComment = TriviaReader.Trailing(list.CloseBracketToken),
        };
    }

    private static ConfigurationProperty Commented(ConfigurationProperty line, SyntaxToken first, SyntaxToken last)
    {
        var next = last.GetNextToken();
        return line with
        {
            Leading = TriviaReader.Leading(first),
            TrailingComment = (next.IsKind(SyntaxKind.CommaToken) ? TriviaReader.Trailing(next) : null) ?? TriviaReader.Trailing(last),
        };
    }

    private StringExpression? Provider(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax member
        ? Text(ProviderNames.ToSchema(member.Name.Identifier.ValueText) ?? member.Name.Identifier.ValueText, member.Name.Origin())
        : _values.ReadString(expression);

    private Syntax.ExpressionSyntax? Extension(ExpressionSyntax expression)
    {
        if (_values.ReadString(expression) is not { } text)
        {
            return null;
        }

        return InWords(text);
    }

    // A value in the words of the schema language.
    private static Syntax.ExpressionSyntax InWords(StringExpression text)
    {
        var schema = SchemaParser.Parse($"generator g {{\nk = [{text.Value}]\n}}\n", null, new DiagnosticBag());
        return schema.Declarations.OfType<ConfigurationDeclaration>().FirstOrDefault()?.Properties.FirstOrDefault()?.Value is ArrayExpression { Elements: [var single] }
            ? new OriginMover(text.Origin).Move(single)
            : text;
    }

    private static Syntax.ExpressionSyntax? Single(List<StringExpression> values, Origin origin) =>
        values.Count == 1 ? values[0] : new ArrayExpression(values.ToEquatableArray<Syntax.ExpressionSyntax>(), origin);

    private static StringExpression Text(string value, Origin origin) => new(value, StringText.Escape(value), origin);
}
