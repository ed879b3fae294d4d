using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// Reads a lambda's condition as SQL can say it: columns compared with constants. Null counts as C# has it (<c>null != 1</c> is true, <c>null &lt; 1</c>
/// is false), which SQL sees otherwise; so negations are moved down to the comparisons and null is named there.
/// </summary>
internal sealed class ConditionReader(SemanticModel semantics)
{
    private IParameterSymbol _record = null!;

    /// <summary>Why nothing was read.</summary>
    public SubQueryProblem? Problem { get; private set; }

    /// <summary>A lambda of one parameter with an expression for a body.</summary>
    public static (IParameterSymbol Parameter, ExpressionSyntax Body)? Lambda(ExpressionSyntax expression, SemanticModel semantics) =>
        expression is LambdaExpressionSyntax { ExpressionBody: { } body } && semantics.GetSymbolInfo(expression).Symbol is IMethodSymbol { Parameters: [var parameter] }
            ? (parameter, body)
            : null;

    /// <summary>The condition; null where it cannot be said.</summary>
    public SubCondition? Read(ExpressionSyntax lambda)
    {
        if (Lambda(lambda, semantics) is not var (record, body))
        {
            return Refuse(lambda, "only a lambda with one expression can be read");
        }

        _record = record;
        return Read(body, negated: false);
    }

    private SubCondition? Read(ExpressionSyntax expression, bool negated)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Read(inner.Expression, negated);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return Read(not.Operand, !negated);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both:
                return Read(both.Left, negated) is { } left && Read(both.Right, negated) is { } right
                    ? new SubJunction(both.IsKind(SyntaxKind.LogicalAndExpression) != negated, left, right)
                    : null;
            case BinaryExpressionSyntax comparison when Word(comparison.Kind()) is { } word:
                return Compare(comparison, word, negated);
            case IsPatternExpressionSyntax pattern:
                return Pattern(pattern, negated);
            case InvocationExpressionSyntax call:
                return Text(call, negated);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue", Expression: var owner } when Column(owner) is { IsNullable: true } column:
                return Null(column, isNull: negated);
            default:
                return Column(expression) is { Type.SpecialType: SpecialType.System_Boolean } flag
                    ? new SubComparison(flag.Name, "EqualTo", negated ? "false" : "true", true)
                    : Refuse(expression, "SQL has no word for it here");
        }
    }

    private SubCondition? Compare(BinaryExpressionSyntax comparison, string word, bool negated)
    {
        var (column, other, turned) = Column(comparison.Left) is { } left ? (left, comparison.Right, false) : (Column(comparison.Right), comparison.Left, true);
        if (column is null)
        {
            return Refuse(comparison, "neither side is a column");
        }

        if (semantics.GetConstantValue(other) is not { HasValue: true } constant)
        {
            return Refuse(other, "its value is not known when the code is compiled");
        }

        word = turned ? Turned(word) : word;
        word = negated ? Negated(word) : word;
        if (constant.Value is null)
        {
            return word is "EqualTo" or "Not" ? Null(column, word == "EqualTo") : Refuse(other, "nothing is more or less than null");
        }

        if (Literal(column, other, constant.Value) is not { } value)
        {
            return Refuse(comparison, $"C# and the database compare values of '{column.Name}' differently");
        }

        if (word is not ("EqualTo" or "Not") && !column.HasOrderOfCSharp)
        {
            return Refuse(comparison, $"C# and the database order values of '{column.Name}' differently");
        }

        var found = new SubComparison(column.Name, word, value, true);
        return column.IsNullable && (word == "Not" || (negated && word != "EqualTo")) ? new SubJunction(false, found, Null(column, isNull: true)) : found;
    }

    private SubCondition? Pattern(IsPatternExpressionSyntax test, bool negated) => test.Pattern switch
    {
        ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } when Column(test.Expression) is { IsNullable: true } column => Null(column, isNull: !negated),
        UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } } when Column(test.Expression) is { IsNullable: true } column =>
            Null(column, isNull: negated),
        _ => Refuse(test.Pattern, "of patterns only 'null' and 'not null' can be read"),
    };

    // Contains is ordinal. SQLite's LIKE does not tell cases apart and so finds more, which only the positive form may.
    private SubCondition? Text(InvocationExpressionSyntax call, bool negated)
    {
        if (!negated
            && call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var owner }, ArgumentList.Arguments: [var first, ..] arguments }
            && Column(owner) is { Type.SpecialType: SpecialType.System_String } column
            && (name == "Contains" ? arguments.Count == 1 || IsOrdinal(arguments) : name is "StartsWith" or "EndsWith" && IsOrdinal(arguments))
            && semantics.GetConstantValue(first.Expression) is { HasValue: true, Value: string text })
        {
            return new SubComparison(column.Name, name, SymbolDisplay.FormatLiteral(text, quote: true), false);
        }

        return Refuse(call, "SQL does not call methods of C#");
    }

    private bool IsOrdinal(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Count == 2 && semantics.GetSymbolInfo(arguments[1].Expression).Symbol is IFieldSymbol { Name: "Ordinal", ContainingType.Name: "StringComparison" };

    private static SubComparison Null(ColumnReference column, bool isNull) => new(column.Name, isNull ? "EqualTo" : "Not", "null", true);

    private ColumnReference? Column(ExpressionSyntax expression) => ColumnReference.Of(expression, _record, semantics);

    private static string? Literal(ColumnReference column, ExpressionSyntax expression, object value) => (column.Value.SpecialType, value) switch
    {
        (_, int or long) when column.Value.TypeKind == TypeKind.Enum => expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            ? $"{column.Value.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{name}"
            : null,
        (SpecialType.System_String, string text) => SymbolDisplay.FormatLiteral(text, quote: true),
        (SpecialType.System_Boolean, bool truth) => truth ? "true" : "false",
        (SpecialType.System_Int32, int number) => SymbolDisplay.FormatPrimitive(number, quoteStrings: true, useHexadecimalNumbers: false),
        (SpecialType.System_Int64, int or long) => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + "L",
        (SpecialType.System_Decimal, int or long or decimal) => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + "m",
        _ => null,
    };

    private static string? Word(SyntaxKind kind) => kind switch
    {
        SyntaxKind.EqualsExpression => "EqualTo",
        SyntaxKind.NotEqualsExpression => "Not",
        SyntaxKind.LessThanExpression => "LessThan",
        SyntaxKind.LessThanOrEqualExpression => "LessThanOrEqual",
        SyntaxKind.GreaterThanExpression => "GreaterThan",
        SyntaxKind.GreaterThanOrEqualExpression => "GreaterThanOrEqual",
        _ => null,
    };

    private static string Turned(string word) => word switch
    {
        "LessThan" => "GreaterThan",
        "LessThanOrEqual" => "GreaterThanOrEqual",
        "GreaterThan" => "LessThan",
        "GreaterThanOrEqual" => "LessThanOrEqual",
        _ => word,
    };

    private static string Negated(string word) => word switch
    {
        "EqualTo" => "Not",
        "Not" => "EqualTo",
        "LessThan" => "GreaterThanOrEqual",
        "LessThanOrEqual" => "GreaterThan",
        "GreaterThan" => "LessThanOrEqual",
        _ => "LessThan",
    };

    private SubCondition? Refuse(SyntaxNode place, string reason)
    {
        Problem ??= new SubQueryProblem(place, reason);
        return null;
    }
}
