using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;
using ExpressionSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads the value of an attribute's argument.</summary>
internal sealed class ValueReader(ReadingContext context)
{
    /// <summary>A literal, a list of values, or an enum value that is still to be linked.</summary>
    public Syntax.ExpressionSyntax? Read(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return ReadLiteral(literal, "");
            case PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax operand } minus when minus.IsKind(SyntaxKind.UnaryMinusExpression):
                return ReadLiteral(operand, "-") is NumberExpression number ? number with { Origin = minus.Origin() } : Refuse(expression);
            case ParenthesizedExpressionSyntax parenthesized:
                return Read(parenthesized.Expression);
            case CastExpressionSyntax cast:
                return Read(cast.Expression);
            case MemberAccessExpressionSyntax member:
                return new ClrEnumValue(LastName(member.Expression), member.Name.Identifier.ValueText, member.Name.Origin());
            case var _ when Elements(expression) is { } elements:
                return new ArrayExpression(elements.Select(Read).OfType<Syntax.ExpressionSyntax>().ToEquatableArray(), expression.Origin());
            default:
                return Refuse(expression);
        }
    }

    /// <summary>A string literal.</summary>
    public StringExpression? ReadString(ExpressionSyntax expression) => Read(expression) as StringExpression;

    /// <summary>The last name of an enum value of ours, as <c>Cascade</c> in <c>ReferentialAction.Cascade</c>.</summary>
    public ConstantExpression? ReadConstant(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => new ConstantExpression(member.Name.Identifier.ValueText, member.Name.Origin()),
        IdentifierNameSyntax name => new ConstantExpression(name.Identifier.ValueText, name.Origin()),
        LiteralExpressionSyntax literal => ReadLiteral(literal, "") as ConstantExpression,
        _ => Refuse(expression) as ConstantExpression,
    };

    /// <summary>The name of a property, by <c>nameof</c> or as a string.</summary>
    public ClrField? ReadField(ExpressionSyntax expression, bool ofTarget = false)
    {
        switch (expression)
        {
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [var operand] }:
                return new ClrField(LastName(operand.Expression), ofTarget, true, default, NameOrigin(operand.Expression));
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                return new ClrField(literal.Token.ValueText, ofTarget, false, default, literal.Origin());
            default:
                Refuse(expression);
                return null;
        }
    }

    /// <summary>The elements of a collection expression or array creation; null for anything else.</summary>
    public static IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression).ToList(),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        _ => null,
    };

    private Syntax.ExpressionSyntax? ReadLiteral(LiteralExpressionSyntax literal, string sign) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralExpression => StringText.Read(literal.Token),
        SyntaxKind.NumericLiteralExpression => new NumberExpression(sign + NumberText(literal.Token), literal.Origin()),
        SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression or SyntaxKind.NullLiteralExpression
            => new ConstantExpression(literal.Token.ValueText, literal.Origin()),
        _ => Refuse(literal),
    };

    // The digits stay as written; only what the schema language does not know goes.
    private static string NumberText(SyntaxToken token) =>
        token.Text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || token.Text.StartsWith("0b", StringComparison.OrdinalIgnoreCase)
            ? token.ValueText
            : token.Text.Replace("_", "").TrimEnd('l', 'L', 'u', 'U', 'd', 'D', 'f', 'F', 'm', 'M');

    private Syntax.ExpressionSyntax? Refuse(ExpressionSyntax expression)
    {
        if (!expression.IsMissing)
        {
            context.Report(FormRules.ArgumentNotConstant, expression.Origin());
        }

        return null;
    }

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => expression.ToString(),
    };

    private static Origin NameOrigin(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax member ? member.Name.Origin() : expression.Origin();
}
