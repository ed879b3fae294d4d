using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding.Configuration;

/// <summary>Takes values of configuration properties as what they should be, and reports those that are something else.</summary>
internal sealed class ConfigurationValues(DiagnosticBag diagnostics)
{
    /// <summary>A plain string; null (and reported) otherwise.</summary>
    public StringExpression? String(ExpressionSyntax value)
    {
        if (value is StringExpression text)
        {
            return text;
        }

        diagnostics.Report(ConfigurationRules.ValueKind, value.Origin, "a string", Describe(value));
        return null;
    }

    /// <summary>True for a string or <c>env("NAME")</c>; reported otherwise.</summary>
    public bool IsStringOrEnvironment(ExpressionSyntax value)
    {
        if (value is StringExpression)
        {
            return true;
        }

        if (IsEnvironment(value))
        {
            return IsEnvironmentWellFormed((FunctionExpression)value);
        }

        diagnostics.Report(ConfigurationRules.ValueKind, value.Origin, "a string or env(\"…\")", Describe(value));
        return false;
    }

    /// <summary>True unless a call of <c>env</c> somewhere inside the value is malformed, which is reported.</summary>
    public bool IsFreeValue(ExpressionSyntax value)
    {
        if (value is ArrayExpression array)
        {
            foreach (var element in array.Elements)
            {
                if (!IsFreeValue(element))
                {
                    return false;
                }
            }
        }

        return !IsEnvironment(value) || IsEnvironmentWellFormed((FunctionExpression)value);
    }

    /// <summary>All elements as strings, where a single string counts as a list of one; null when one of them is none, each of which is reported.</summary>
    public IReadOnlyList<StringExpression>? Strings(ExpressionSyntax value)
    {
        var elements = Elements(value);
        var strings = new List<StringExpression>(elements.Count);
        foreach (var element in elements)
        {
            if (String(element) is { } text)
            {
                strings.Add(text);
            }
        }

        return strings.Count == elements.Count ? strings : null;
    }

    /// <summary>The elements of a list; for any other value, itself.</summary>
    public static EquatableArray<ExpressionSyntax> Elements(ExpressionSyntax value) =>
        value is ArrayExpression array ? array.Elements : new EquatableArray<ExpressionSyntax>([value]);

    /// <summary>True for a call of <c>env</c>.</summary>
    public static bool IsEnvironment(ExpressionSyntax value) => value is FunctionExpression { Name.Text: "env" };

    /// <summary>What kind of value it is, in words.</summary>
    public static string Describe(ExpressionSyntax value) => value switch
    {
        StringExpression => "a string",
        NumberExpression => "a number",
        ConstantExpression => "a bare word",
        FunctionExpression => "a call",
        ArrayExpression => "a list",
        _ => "an object",
    };

    private bool IsEnvironmentWellFormed(FunctionExpression call)
    {
        if (call.Arguments.Count != 1 || call.Arguments[0].Value is not { } name)
        {
            diagnostics.Report(ConfigurationRules.EnvironmentArguments, call.Origin);
            return false;
        }

        return String(name) is not null;
    }
}
