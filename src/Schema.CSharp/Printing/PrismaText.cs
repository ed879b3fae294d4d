using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>An attribute or value in the words of the schema language.</summary>
internal static class PrismaText
{
    public static string Of(AttributeSyntax attribute, bool isBlock) =>
        (isBlock ? "@@" : "@") + attribute.Name.Text + (attribute.HasParentheses ? Arguments(attribute.Arguments) : "");

    public static string Of(ExpressionSyntax expression) => expression switch
    {
        StringExpression text => $"\"{text.Raw}\"",
        NumberExpression number => number.Text,
        ConstantExpression constant => constant.Text,
        FunctionExpression function => function.Name.Text + Arguments(function.Arguments),
        ArrayExpression array => $"[{string.Join(", ", array.Elements.Select(Of))}]",
        ObjectExpression group => $"{{ {string.Join(", ", group.Members.Select(static member => $"{member.Key.Text}: {Of(member.Value)}"))} }}",
        _ => "",
    };

    private static string Arguments(EquatableArray<ArgumentSyntax> arguments) => $"({string.Join(", ", arguments.Select(Of))})";

    private static string Of(ArgumentSyntax argument) =>
        (argument.Name is null ? "" : argument.Name.Text + ": ") + (argument.Value is null ? "" : Of(argument.Value));
}
