using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>Constants of C#, as text and read from it. Nothing is run: only forms that are known are read.</summary>
internal static class CodeLiterals
{
    /// <summary>JSON inside C#: only what must be escaped is.</summary>
    public static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text in quotes.</summary>
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The value of a literal, with its sign; null for anything else.</summary>
    public static object? Constant(ExpressionSyntax code) => code switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value,
        ParenthesizedExpressionSyntax inner => Constant(inner.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: var operand } => Constant(operand) switch
        {
            int number => -number,
            long number => -number,
            uint number => -(long)number,
            ulong number => unchecked(-(long)number),
            double number => -number,
            decimal number => -number,
            _ => null,
        },
        _ => null,
    };

    /// <summary>The text that a method of that name is given; null for anything else.</summary>
    public static string? Call(ExpressionSyntax code, string method) => code switch
    {
        PostfixUnaryExpressionSyntax { Operand: var inner } => Call(inner, method),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }, ArgumentList.Arguments: [var argument, ..] }
            when name == method || name is "Deserialize" => Constant(argument.Expression) as string,
        _ => null,
    };

    /// <summary>A point in time as C# makes it.</summary>
    /// <param name="text">The time, in the protocol's form.</param>
    /// <param name="type">The property's type.</param>
    public static string Moment(string text, string type)
    {
        var moment = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime;
        var day = $"{moment.Year}, {moment.Month}, {moment.Day}";
        var fraction = moment.Microsecond > 0 ? $", {moment.Millisecond}, {moment.Microsecond}" : moment.Millisecond > 0 ? $", {moment.Millisecond}" : "";
        var time = $"{moment.Hour}, {moment.Minute}, {moment.Second}{fraction}";
        return type switch
        {
            "DateOnly" => $"new DateOnly({day})",
            "TimeOnly" => $"new TimeOnly({time})",
            "DateTimeOffset" => $"new DateTimeOffset({day}, {time}, TimeSpan.Zero)",
            _ => $"new DateTime({day}, {time}, DateTimeKind.Utc)",
        };
    }

    /// <summary>The point in time that C# makes; null for anything else.</summary>
    public static DateTime? Moment(ExpressionSyntax code)
    {
        if ((Constant(code) as string ?? Call(code, "Parse")) is { } text)
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? parsed.UtcDateTime : null;
        }

        if (code is not ObjectCreationExpressionSyntax { Type: var type, ArgumentList.Arguments: var arguments })
        {
            return null;
        }

        var numbers = arguments.Select(static argument => Constant(argument.Expression)).OfType<int>().ToArray();
        var name = type.ToString();
        var (start, time) = name.EndsWith("TimeOnly", StringComparison.Ordinal) ? (new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc), numbers)
            : numbers.Length >= 3 ? (Day(numbers), numbers[3..]) : (null, numbers);
        return start is not { } day ? null : day + new TimeSpan(0, At(time, 0), At(time, 1), At(time, 2), At(time, 3), At(time, 4));
    }

    private static DateTime? Day(int[] numbers) => numbers is [> 0 and < 10000, > 0 and < 13, > 0, ..] && numbers[2] <= DateTime.DaysInMonth(numbers[0], numbers[1])
        ? new DateTime(numbers[0], numbers[1], numbers[2], 0, 0, 0, DateTimeKind.Utc)
        : null;

    private static int At(int[] numbers, int place) => place < numbers.Length ? numbers[place] : 0;
}
