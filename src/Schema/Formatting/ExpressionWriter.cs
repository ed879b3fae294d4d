using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Formatting;

/// <summary>Writes attributes and values in their one form: a space behind commas and colons, none inside parentheses.</summary>
internal static class ExpressionWriter
{
    public static void Write(TextBuffer output, AttributeSyntax attribute)
    {
        output.Append(attribute.Name.Text);
        if (attribute.HasParentheses || attribute.Arguments.Count > 0)
        {
            Write(output, attribute.Arguments);
        }
    }

    public static void Write(TextBuffer output, ExpressionSyntax expression)
    {
        switch (expression)
        {
            case StringExpression text:
                output.Append('"').Append(text.Raw).Append('"');
                break;
            case NumberExpression number:
                output.Append(number.Text);
                break;
            case ConstantExpression constant:
                output.Append(constant.Text);
                break;
            case FunctionExpression function:
                output.Append(function.Name.Text);
                Write(output, function.Arguments);
                break;
            case ArrayExpression array:
                Write(output, array);
                break;
            case ObjectExpression map:
                Write(output, map);
                break;
        }
    }

    private static void Write(TextBuffer output, EquatableArray<ArgumentSyntax> arguments)
    {
        output.Append('(');
        for (var index = 0; index < arguments.Count; index++)
        {
            if (index > 0)
            {
                output.Append(", ");
            }

            if (arguments[index].Name is { } name)
            {
                output.Append(name.Text).Append(": ");
            }

            if (arguments[index].Value is { } value)
            {
                Write(output, value);
            }
        }

        output.Append(')');
    }

    private static void Write(TextBuffer output, ArrayExpression array)
    {
        output.Append('[');
        for (var index = 0; index < array.Elements.Count; index++)
        {
            if (index > 0)
            {
                output.Append(", ");
            }

            Write(output, array.Elements[index]);
        }

        output.Append(']');
    }

    private static void Write(TextBuffer output, ObjectExpression map)
    {
        output.Append("{ ");
        for (var index = 0; index < map.Members.Count; index++)
        {
            if (index > 0)
            {
                output.Append(", ");
            }

            output.Append(map.Members[index].Key.Text).Append(": ");
            Write(output, map.Members[index].Value);
        }

        output.Append(" }");
    }
}
