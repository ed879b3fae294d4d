using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Advice;

using Index = SchemaFirst.Schema.Model.Index;
using Model = SchemaFirst.Schema.Model.Model;

/// <summary>What stands behind a field inside a key or index is read by name; a name that nobody knows is passed over in silence.</summary>
public static class UnknownIndexFieldArgument
{
    private static readonly string[] Known = ["sort", "length", "ops"];

    /// <summary>SF1906, "Unknown argument of an index field": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = RuleInfo.Advice(
        RuleIds.UnknownIndexFieldArgument, "Unknown argument of an index field", "{0} behind the field '{1}' of an index has no effect; use 'sort', 'length' or 'ops', each with its name");

    internal static void Check(Model model, AdviceContext context)
    {
        if (model.PrimaryKey is { } key)
        {
            Check(key, context);
        }

        foreach (var index in model.Indexes)
        {
            Check(index, context);
        }
    }

    private static void Check(Index index, AdviceContext context)
    {
        if (index.IsOnField || (index.Syntax.Argument("fields") ?? index.Syntax.Arguments.FirstOrDefault(static argument => argument.Name is null)) is not { Value: ArrayExpression list })
        {
            return;
        }

        foreach (var element in list.Elements)
        {
            foreach (var argument in element is FunctionExpression field ? field.Arguments : default)
            {
                if (argument.Name is null || !Known.Contains(argument.Name.Text, StringComparer.Ordinal))
                {
                    context.Report(
                        Info, argument.Origin, argument.Name is null ? "A value without a name" : $"The argument '{argument.Name.Text}'", ((FunctionExpression)element).Name.Text);
                }
            }
        }
    }
}
