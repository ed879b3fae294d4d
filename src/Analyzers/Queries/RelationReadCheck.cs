using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>A relation is read only where the query that made the record loaded it.</summary>
internal static class RelationReadCheck
{
    public static void Check(IPropertyReferenceOperation read, QueryTypes types, SemanticModel model, Action<Diagnostic> report, CancellationToken stop)
    {
        if (types.TargetOf(read.Property) is null || IsName(read))
        {
            return;
        }

        if (new LoadedRelations(types, model, stop).Find(read.Instance) is not { } source)
        {
            return;
        }

        if (Loads(source.Call, source.Path, read.Property.Name) == false)
        {
            var name = read.Syntax switch
            {
                MemberAccessExpressionSyntax access => access.Name,
                MemberBindingExpressionSyntax binding => binding.Name,
                var other => other,
            };
            // The fix wants to know which call, and by which relations its records lead here.
            report(Diagnostic.Create(
                QueryRules.RelationNotLoaded,
                name.GetLocation(),
                [source.Call.Invocation.Syntax.GetLocation()],
                ImmutableDictionary<string, string?>.Empty.Add(QueryRules.RelationPath, string.Join("/", source.Path)),
                read.Property.Name));
        }
    }

    /// <summary>True where the call loads the relation behind a path, false where it does not, null where that cannot be told.</summary>
    private static bool? Loads(QueryCall call, IReadOnlyList<string> path, string relation)
    {
        if (call.HasNoArguments)
        {
            return path.Count == 0 ? false : null;
        }

        var arguments = call.Arguments;
        foreach (var step in path)
        {
            if (arguments is null || LoadedBy(arguments, step) is not { } loaded)
            {
                return null;
            }

            // The relation on the way was not loaded: that is reported where it is read.
            if (loaded.IsNothing() || loaded.Peel().ConstantValue is { HasValue: true, Value: false })
            {
                return null;
            }

            if (loaded.Peel().ConstantValue is { HasValue: true, Value: true })
            {
                return step == path[path.Count - 1] ? false : null;
            }

            arguments = loaded.AsCreation();
        }

        if (arguments is null)
        {
            return null;
        }

        return arguments.Member("Include") is not { } include || include.Value.IsNothing() ? false
            : include.Value.AsCreation() is not { } written ? null
            : written.Member(relation) is { } member && !member.Value.IsNothing() && member.Value.Peel().ConstantValue is not { HasValue: true, Value: false };
    }

    private static IOperation? LoadedBy(IObjectCreationOperation arguments, string relation) => arguments.Member("Include")?.Value.AsCreation()?.Member(relation)?.Value;

    private static bool IsName(IOperation read)
    {
        for (var outer = read.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is INameOfOperation)
            {
                return true;
            }
        }

        return false;
    }
}
