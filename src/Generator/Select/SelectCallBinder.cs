using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Generator.Emit;
using SchemaFirst.Generator.Specs;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Select;

/// <summary>
/// Binds the calls that look like queries with a select lambda. A generator does not see its own output, so they are bound in the
/// compilation with the client's trees added.
/// </summary>
internal static class SelectCallBinder
{
    /// <summary>The calls that were understood, in their order.</summary>
    public static IEnumerable<Interception> Bind(
        Compilation compilation, IEnumerable<InvocationExpressionSyntax> calls, IEnumerable<EmittedFile> client, IReadOnlyList<ModelSpec> models, CancellationToken stop)
    {
        var found = calls.ToList();
        if (found.Count == 0 || compilation.SyntaxTrees.FirstOrDefault()?.Options is not CSharpParseOptions options)
        {
            yield break;
        }

        var bound = compilation.AddSyntaxTrees(client.Select(file =>
            CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), options, file.HintName, stop)));
        var byName = new Dictionary<string, ModelSpec>(StringComparer.Ordinal);
        foreach (var model in models)
        {
            byName[model.Types.Namespace.Length == 0 ? model.Types.ClrName : $"{model.Types.Namespace}.{model.Types.ClrName}"] = model;
        }

        foreach (var call in found)
        {
            stop.ThrowIfCancellationRequested();
            var semantics = bound.GetSemanticModel(call.SyntaxTree);
            if (SelectCall.LooksLikeRows(call))
            {
                if (semantics.GetSymbolInfo(call, stop).Symbol is IMethodSymbol { TypeArguments: [var row], Parameters.Length: 2, ContainingType: { Name: "SchemaClient", ContainingNamespace: { Name: "SchemaFirst", ContainingNamespace.IsGlobalNamespace: true } } }
                    && RowShape.Of(row, bound.Assembly) is { Problem: null } shape
                    && compilation.GetSemanticModel(call.SyntaxTree).GetInterceptableLocation(call, stop) is { } place)
                {
                    yield return new InterceptedRows(shape, place.GetInterceptsLocationAttributeSyntax());
                }

                continue;
            }

            if (semantics.GetSymbolInfo(call, stop).Symbol is IMethodSymbol { TypeArguments.Length: 1 } symbol
                && QueriesOf(symbol.ContainingType) is { TypeArguments: [var record] }
                && LambdaWalker.Find(byName, record) is { IsIgnored: false } model
                && QueryMethod.All.FirstOrDefault(method => method.Name == symbol.Name) is { } method
                && compilation.GetSemanticModel(call.SyntaxTree).GetInterceptableLocation(call, stop) is { } location)
            {
                var lambda = SelectCall.FindLambda(call)!;
                var touched = method.Reads is null ? new LambdaWalker(semantics, byName).Walk(lambda, model) : null;
                var reads = method.Reads is null ? null : AggregateWalker.Walk(semantics, lambda, model, method);
                if (touched is not null || reads is not null)
                {
                    yield return new InterceptedCall(
                        method, model, touched, reads, symbol.ContainingType.TypeKind == TypeKind.Interface, location.GetInterceptsLocationAttributeSyntax());
                }
            }
        }
    }

    // A model's queries, or their interface.
    private static INamedTypeSymbol? QueriesOf(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface
        ? type.Interfaces.FirstOrDefault(static face => face.Name == "IModelQueries")
        : type.BaseType is { Name: "ModelQueries" } queries ? queries : null;
}
