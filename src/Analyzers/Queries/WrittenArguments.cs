using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>Reads argument objects that are written out at the call: <c>new() { Where = … }</c>.</summary>
internal static class WrittenArguments
{
    /// <summary>The value behind conversions and brackets that the compiler or the writer put around it.</summary>
    public static IOperation Peel(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation brackets:
                    operation = brackets.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>The object that is created here; null where the value is anything else.</summary>
    public static IObjectCreationOperation? AsCreation(this IOperation? operation) => operation?.Peel() as IObjectCreationOperation;

    /// <summary>True for <c>null</c> and <c>default</c>.</summary>
    public static bool IsNothing(this IOperation operation) => operation.Peel() is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>The members that an object initializer sets.</summary>
    public static IEnumerable<(IPropertySymbol Member, ISimpleAssignmentOperation Assignment)> Members(this IObjectCreationOperation creation)
    {
        foreach (var initializer in creation.Initializer?.Initializers ?? [])
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
            {
                yield return (target.Property, assignment);
            }
        }
    }

    /// <summary>What an initializer assigns to a member; null where it does not.</summary>
    public static ISimpleAssignmentOperation? Member(this IObjectCreationOperation creation, string name)
    {
        foreach (var (member, assignment) in creation.Members())
        {
            if (member.Name == name)
            {
                return assignment;
            }
        }

        return null;
    }

    /// <summary>True where an initializer assigns something to a member.</summary>
    public static bool Sets(this IObjectCreationOperation creation, string name) => creation.Member(name) is { } member && !member.Value.IsNothing();

    /// <summary>The place of the name in <c>Name = value</c>.</summary>
    public static Location NamePlace(this ISimpleAssignmentOperation assignment) =>
        (assignment.Syntax as AssignmentExpressionSyntax)?.Left.GetLocation() ?? assignment.Syntax.GetLocation();

    /// <summary>The place of <c>new()</c> in front of an initializer.</summary>
    public static Location NewPlace(this IObjectCreationOperation creation) => creation.Syntax switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } node =>
            Location.Create(node.SyntaxTree, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(node.SpanStart, initializer.OpenBraceToken.GetPreviousToken().Span.End)),
        var node => node.GetLocation(),
    };
}
