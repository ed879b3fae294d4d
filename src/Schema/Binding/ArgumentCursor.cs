using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Rules.Attributes;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>Walks the arguments of one attribute, each at most once. What nobody asked for when the attribute is closed is unknown there.</summary>
internal sealed class ArgumentCursor(BindingContext context)
{
    private readonly List<ArgumentSyntax> _left = [];
    private string _prefix = "";
    private string? _displayName;

    public AttributeSyntax Attribute { get; private set; } = null!;

    /// <summary>The attribute as written, with its signs.</summary>
    public string DisplayName => _displayName ??= _prefix + Attribute.Name.Text;

    /// <summary>Starts with an attribute; null when its arguments are too broken to go on.</summary>
    public ArgumentCursor? Open(AttributeSyntax attribute, string prefix)
    {
        Attribute = attribute;
        (_prefix, _displayName) = (prefix, null);
        _left.Clear();
        if (!CheckForm())
        {
            return null;
        }

        var hasSeveralUnnamed = false;
        foreach (var argument in attribute.Arguments)
        {
            // A later argument replaces an earlier one of its name, so that each is judged once.
            if (Take(argument.Name?.Text) is not null)
            {
                if (argument.Name is { } name)
                {
                    context.Report(AttributeRules.RepeatedArgument, argument.Origin, DisplayName, name.Text);
                }

                hasSeveralUnnamed |= argument.Name is null;
            }

            _left.Add(argument);
        }

        if (hasSeveralUnnamed)
        {
            Report(AttributeRules.SeveralUnnamedArguments);
        }

        return this;
    }

    /// <summary>The argument of that name; null without one.</summary>
    public ExpressionSyntax? Optional(string name) => Take(name)?.Value;

    /// <summary>The argument of that name, else the one without a name; reports when both are given, or none.</summary>
    public ExpressionSyntax? Default(string name)
    {
        var (named, unnamed) = (Take(name), Take(null));
        if (named is not null && unnamed is not null)
        {
            context.Report(AttributeRules.ArgumentGivenTwice, named.Origin, DisplayName, name);
            return null;
        }

        if ((named ?? unnamed) is not { } found)
        {
            Report(AttributeRules.MissingArgument, name);
            return null;
        }

        return found.Value;
    }

    /// <summary>As <see cref="Default"/>, but nothing is reported.</summary>
    public ExpressionSyntax? OptionalDefault(string name)
    {
        var (named, unnamed) = (Take(name), Take(null));
        return named is null ? unnamed?.Value : unnamed is null ? named.Value : null;
    }

    /// <summary>The argument of that name as text, which must not be empty.</summary>
    public string? OptionalName(string name)
    {
        if (Optional(name) is { } value && Values.Text(context, value) is { } text)
        {
            if (text.Length > 0)
            {
                return text;
            }

            Report(AttributeRules.EmptyTextArgument, name);
        }

        return null;
    }

    /// <summary>The argument of that name as a bare word.</summary>
    public string? OptionalConstant(string name) => Optional(name) is { } value ? Values.Constant(context, value) : null;

    /// <summary>The argument of that name as a whole number.</summary>
    public int? OptionalInteger(string name) => Optional(name) is { } value ? Values.Integer(context, value) : null;

    /// <summary>The argument of that name as true or false.</summary>
    public bool? OptionalBoolean(string name) => Optional(name) is { } value ? Values.Boolean(context, value) : null;

    /// <summary>Reports the attribute as a whole.</summary>
    public void Report(RuleInfo rule, params string[] arguments) => context.Report(rule, Attribute.Origin, [DisplayName, .. arguments]);

    /// <summary>Ends the attribute without judging what was not asked for.</summary>
    public void Discard() => _left.Clear();

    /// <summary>Ends the attribute.</summary>
    public void Close()
    {
        foreach (var argument in _left)
        {
            context.Report(AttributeRules.UnknownArgument, argument.Origin, DisplayName);
        }

        _left.Clear();
    }

    private bool CheckForm()
    {
        var isUsable = CheckList(Attribute.Arguments, Attribute.TrailingComma);
        foreach (var argument in Attribute.Arguments)
        {
            if (argument.Value is FunctionExpression call)
            {
                isUsable &= CheckList(call.Arguments, call.TrailingComma);
            }
        }

        return isUsable;
    }

    private bool CheckList(EquatableArray<ArgumentSyntax> arguments, Origin? trailingComma)
    {
        var isUsable = true;
        foreach (var argument in arguments)
        {
            isUsable &= CheckValue(argument);
            if (argument.Value is ArrayExpression array)
            {
                foreach (var element in array.Elements)
                {
                    // Inside a list a missing value is reported, yet the rest of the attribute is still judged.
                    foreach (var inner in (element as FunctionExpression)?.Arguments ?? default)
                    {
                        CheckValue(inner);
                    }
                }
            }
        }

        if (trailingComma is { } comma)
        {
            context.Report(AttributeRules.TrailingComma, comma, DisplayName);
        }

        return isUsable;
    }

    private bool CheckValue(ArgumentSyntax argument)
    {
        if (argument.Value is null)
        {
            context.Report(AttributeRules.ArgumentWithoutValue, argument.Origin, DisplayName, argument.Name?.Text ?? "");
        }

        return argument.Value is not null;
    }

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
