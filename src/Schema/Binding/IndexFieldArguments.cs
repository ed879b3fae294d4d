using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Attributes;
using SchemaFirst.Schema.Rules.Keys;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>Reads what stands behind a field inside an index: <c>name(sort: Desc, length: 10, ops: …)</c>.</summary>
internal static class IndexFieldArguments
{
    /// <summary>The options, on no field yet.</summary>
    public static IndexField Bind(BindingContext context, EquatableArray<ArgumentSyntax> arguments)
    {
        SortOrder? sort = Find(arguments, "sort") is { } sortArgument ? Sort(context, sortArgument) : null;
        int? length = Find(arguments, "length") is { } lengthArgument && Values.Integer(context, lengthArgument.Value!) is >= 0 and var parsed ? parsed : null;
        var (operatorClass, isRaw) = Find(arguments, "ops") is { } classArgument ? OperatorClass(context, classArgument) : default;
        return new IndexField([], sort, length, operatorClass, isRaw);
    }

    private static ArgumentSyntax? Find(EquatableArray<ArgumentSyntax> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name?.Text == name && argument.Value is not null)
            {
                return argument;
            }
        }

        return null;
    }

    private static SortOrder? Sort(BindingContext context, ArgumentSyntax argument)
    {
        switch (Values.Constant(context, argument.Value!))
        {
            case null:
                return null;
            case "Asc":
                return SortOrder.Ascending;
            case "Desc":
                return SortOrder.Descending;
            case { } other:
                context.Report(KeyAttributeRules.UnknownSortOrder, argument.Origin, "sort", other);
                return null;
        }
    }

    private static (string? Name, bool IsRaw) OperatorClass(BindingContext context, ArgumentSyntax argument)
    {
        switch (argument.Value)
        {
            case ConstantExpression constant when OperatorClasses.Contains(constant.Text):
                return (constant.Text, false);
            case ConstantExpression constant:
                context.Report(KeyAttributeRules.UnknownOperatorClass, constant.Origin, constant.Text);
                return default;
            case FunctionExpression { Name.Text: "raw" } call:
                if (call.Arguments.Count == 1 && call.Arguments[0].Value is StringExpression text)
                {
                    return (text.Value, true);
                }

                context.Report(KeyAttributeRules.RawOperatorClassNeedsText, call.Origin);
                return default;
            default:
                context.Report(AttributeRules.WrongValueKind, argument.Origin, "an operator class", Values.Show(argument.Value!));
                return default;
        }
    }
}
