using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>A part of many records is only well defined in an order.</summary>
internal static class PageOrderCheck
{
    public static void Check(IObjectCreationOperation creation, Action<Diagnostic> report)
    {
        if (!QueryTypes.DerivesFrom(creation.Type, "FindArguments") && !QueryTypes.DerivesFrom(creation.Type, "IncludeMany"))
        {
            return;
        }

        // A cursor brings the order of its key with it.
        if (creation.Sets("Cursor") || creation.Member("OrderBy") is { } order && !IsEmpty(order.Value))
        {
            return;
        }

        // A stream without an order goes by the key.
        if (IsStreamed(creation))
        {
            return;
        }

        if ((Written(creation, "Take") ?? Written(creation, "Skip")) is { } page)
        {
            report(Diagnostic.Create(QueryRules.PageWithoutOrder, page.NamePlace(), ((IPropertyReferenceOperation)page.Target).Property.Name));
        }
    }

    private static ISimpleAssignmentOperation? Written(IObjectCreationOperation creation, string name) => creation.Member(name) is { } member && !member.Value.IsNothing() ? member : null;

    private static bool IsStreamed(IOperation creation)
    {
        var outer = creation.Parent;
        while (outer is IConversionOperation or IParenthesizedOperation)
        {
            outer = outer.Parent;
        }

        return outer is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "StreamAsync" } };
    }

    private static bool IsEmpty(IOperation value) => value.IsNothing() || value.Peel() is ICollectionExpressionOperation { Elements.IsEmpty: true };
}
