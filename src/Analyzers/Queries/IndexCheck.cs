using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>A filter or order that no index begins with makes the database read the whole table.</summary>
internal static class IndexCheck
{
    public static void Check(QueryCall call, QueryTypes types, Action<Diagnostic> report)
    {
        if (call.Arguments is not { } arguments
            || call.Method is not ("FindFirstAsync" or "FindFirstOrThrowAsync" or "FindManyAsync" or "CountAsync" or "ExistsAsync" or "UpdateManyAsync" or "DeleteManyAsync"))
        {
            return;
        }

        var columns = arguments.Member("Where")?.Value is not { } where || where.IsNothing()
            ? FirstOrder(arguments)
            : where.AsCreation() is { } conditions ? Filtered(conditions, call.Record, types) : null;
        if (columns is null || columns.Count == 0)
        {
            return;
        }

        var leading = new HashSet<string>(RecordKeys.All(call.Record).Select(static names => names[0]));
        if (!columns.Any(column => leading.Contains(column.Name)))
        {
            var names = string.Join(" or ", columns.Select(static column => $"'{column.Name}'"));
            report(Diagnostic.Create(QueryRules.FilterWithoutIndex, columns[0].Place, call.Record.Name, names));
        }
    }

    // Conditions that an index cannot serve, or that are not about one column, leave the question open.
    private static List<(string Name, Location Place)>? Filtered(IObjectCreationOperation conditions, INamedTypeSymbol record, QueryTypes types)
    {
        var columns = new List<(string, Location)>();
        foreach (var (member, assignment) in conditions.Members())
        {
            if (record.GetMembers(member.Name).OfType<IPropertySymbol>().FirstOrDefault() is not { } property || types.TargetOf(property) is not null)
            {
                return null;
            }

            if (assignment.Value.AsCreation() is { } filter && !filter.Members().Any(static part => part.Member.Name is "EqualTo" or "In" or "LessThan" or "LessThanOrEqual" or "GreaterThan" or "GreaterThanOrEqual" or "StartsWith"))
            {
                continue;
            }

            // Half the table is true: an index on a truth value helps little.
            if (property.Type.SpecialType != SpecialType.System_Boolean)
            {
                columns.Add((member.Name, assignment.NamePlace()));
            }
        }

        return columns;
    }

    private static List<(string Name, Location Place)>? FirstOrder(IObjectCreationOperation arguments) =>
        arguments.Sets("Take")
        && arguments.Member("OrderBy")?.Value.Peel() is ICollectionExpressionOperation { Elements: [var first, ..] }
        && first.AsCreation()?.Members().FirstOrDefault() is ({ } member, { } assignment) && assignment.Value.AsCreation() is null
            ? [(member.Name, assignment.NamePlace())]
            : null;
}
