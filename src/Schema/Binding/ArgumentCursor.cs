using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>Walks the arguments of one attribute, each at most once.</summary>
internal sealed class ArgumentCursor(BindingContext context)
{
    private readonly List<ArgumentSyntax> _left = [];

    public AttributeSyntax Attribute { get; private set; } = null!;

    /// <summary>The attribute as written, with its signs.</summary>
    public string DisplayName { get; private set; } = "";

    /// <summary>Starts with an attribute; null when its arguments are too broken to go on.</summary>
    public ArgumentCursor? Open(AttributeSyntax attribute, string prefix)
    {
        Attribute = attribute;
        DisplayName = prefix + attribute.Name.Text;
        _left.Clear();
        foreach (var argument in attribute.Arguments)
        {
            _left.Add(argument);
        }

        return this;
    }

    /// <summary>The argument of that name; null without one.</summary>
    public ExpressionSyntax? Optional(string name) => Take(name)?.Value;

    /// <summary>The argument of that name, else the one without a name.</summary>
    public ExpressionSyntax? Default(string name) => (Take(name) ?? Take(null))?.Value;

    /// <summary>The argument of that name as text.</summary>
    public string? OptionalString(string name) => (Optional(name) as StringExpression)?.Value;

    /// <summary>The argument of that name as a bare word.</summary>
    public string? OptionalConstant(string name) => (Optional(name) as ConstantExpression)?.Text;

    /// <summary>The argument of that name as a whole number.</summary>
    public int? OptionalInteger(string name) => Optional(name) is NumberExpression number && int.TryParse(number.Text, out var value) ? value : null;

    /// <summary>The argument of that name as true or false.</summary>
    public bool? OptionalBoolean(string name) => (Optional(name) as ConstantExpression)?.Text switch { "true" => true, "false" => false, _ => null };

    /// <summary>Reports the attribute as a whole.</summary>
    public void Report(RuleInfo rule, params string[] arguments) => context.Report(rule, Attribute.Origin, [DisplayName, .. arguments]);

    /// <summary>Ends the attribute.</summary>
    public void Close() => _left.Clear();

    private ArgumentSyntax? Take(string? name)
    {
        for (var index = 0; index < _left.Count; index++)
        {
            if (_left[index].Name?.Text == name)
            {
                var found = _left[index];
                _left.RemoveAt(index);
                return found;
            }
        }

        return null;
    }
}
