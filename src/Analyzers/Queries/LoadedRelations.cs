using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>Follows a record back to the query that read it, as far as the code of one method tells.</summary>
internal sealed class LoadedRelations(QueryTypes types, SemanticModel model, CancellationToken stop)
{
    /// <summary>A query, and the relations that lead from its records to the one at hand.</summary>
    public sealed class Source(QueryCall call, IReadOnlyList<string> path)
    {
        public QueryCall Call => call;

        public IReadOnlyList<string> Path => path;

        public Source Then(string relation) => new(call, [.. path, relation]);
    }

    /// <summary>Where a record or a sequence of records comes from; null where that cannot be told.</summary>
    public Source? Find(IOperation? value)
    {
        switch (value?.Peel())
        {
            case IAwaitOperation wait:
                return QueryCall.Of(wait.Operation.Peel() is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } ? task.Peel() : wait.Operation.Peel(), types) is { Selects: false } call
                    && call.Method is not ("CountAsync" or "ExistsAsync")
                    ? new Source(call, [])
                    : null;
            case ILocalReferenceOperation local:
                return FindLocal(local.Local);
            case IParameterReferenceOperation parameter:
                return FindLambdaSource(parameter.Parameter);
            case IConditionalAccessInstanceOperation instance:
                return FindConditional(instance);
            case IPropertyReferenceOperation { Property.IsIndexer: true } element:
                return Find(element.Instance);
            case IArrayElementReferenceOperation element:
                return Find(element.ArrayReference);
            case IPropertyReferenceOperation { Instance: { } instance, Property: var property } when types.TargetOf(property) is not null:
                return Find(instance)?.Then(property.Name);
            case IInvocationOperation linq when KeepsRecords(linq):
                return Find(linq.Arguments[0].Value);
            default:
                return null;
        }
    }

    private Source? FindLocal(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(stop) is not { } declaration || declaration.SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        return declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } when IsAssignedOnce(local, declaration) => Find(model.GetOperation(value, stop)),
            ForEachStatementSyntax loop => Find(model.GetOperation(loop.Expression, stop)),
            _ => null,
        };
    }

    private bool IsAssignedOnce(ILocalSymbol local, SyntaxNode declaration)
    {
        SyntaxNode? body = declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return body is not null && !body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == local.Name
            && (name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name || name.Parent is ArgumentSyntax argument && !argument.RefKindKeyword.IsKind(SyntaxKind.None))
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, stop).Symbol, local));
    }

    // users.Select(user => user.Posts): the lambda's record is one of the sequence's.
    private Source? FindLambdaSource(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.LambdaMethod } lambda || parameter.Ordinal != 0
            || lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(stop) is not LambdaExpressionSyntax syntax || syntax.SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        return syntax.Parent?.Parent?.Parent is InvocationExpressionSyntax invocation
            && model.GetOperation(invocation, stop) is IInvocationOperation { Arguments.Length: > 1 } call && IsLinq(call) && call.Arguments[1].Value.Syntax == syntax
            ? Find(call.Arguments[0].Value)
            : null;
    }

    private Source? FindConditional(IConditionalAccessInstanceOperation instance)
    {
        for (var outer = instance.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull.Syntax.Span.Contains(instance.Syntax.Parent?.Span ?? instance.Syntax.Span) || outer is IConditionalAccessOperation { } other && other.Operation.Syntax == instance.Syntax)
            {
                return Find(((IConditionalAccessOperation)outer).Operation);
            }
        }

        return null;
    }

    private bool KeepsRecords(IInvocationOperation call) =>
        IsLinq(call) && call.Arguments.Length > 0
        && types.RecordIn(call.Type) is { } made
        && SymbolEqualityComparer.Default.Equals(made, types.RecordIn(call.Arguments[0].Value.Peel().Type))
        && call.TargetMethod.Name is not ("Select" or "SelectMany" or "Concat" or "Union" or "Append" or "Prepend" or "Zip" or "Join" or "GroupJoin" or "Aggregate");

    private bool IsLinq(IInvocationOperation call) => SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, types.Enumerable);
}
