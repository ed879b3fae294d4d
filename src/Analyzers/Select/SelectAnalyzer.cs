using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SchemaFirst.Analyzers.Queries;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Analyzers.Select;

/// <summary>Underlines what the generator cannot make anything of, on the exact place: it reads calls by the same code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SelectAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => SelectRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (QueryTypes.Of(start.Compilation) is { } types)
            {
                start.RegisterOperationAction(context => Analyze(context, types), OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, QueryTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        var method = call.TargetMethod;
        if (method is { Name: "QueryAsync", TypeArguments: [var row], Parameters.Length: 2, ContainingType: { Name: "SchemaClient", ContainingNamespace: { Name: "SchemaFirst", ContainingNamespace.IsGlobalNamespace: true } } })
        {
            AnalyzeRow(context, call, row);
        }
        else if (types.RecordOfQueries(method.ContainingType) is { } record
            && call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "select") is { } select
            && method.OriginalDefinition.Parameters.First(static parameter => parameter.Name == "select").Type is INamedTypeSymbol { TypeArguments: [var read, ..] })
        {
            AnalyzeSelect(context, types, select, SymbolEqualityComparer.Default.Equals(read, record));
        }
    }

    private static void AnalyzeRow(OperationAnalysisContext context, IInvocationOperation call, ITypeSymbol row)
    {
        if (RowShape.Of(row, context.Compilation.Assembly).Problem is { } problem)
        {
            var name = (call.Syntax as InvocationExpressionSyntax)?.Expression switch
            {
                MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } => generic.TypeArgumentList.Arguments[0],
                GenericNameSyntax generic => generic.TypeArgumentList.Arguments[0],
                _ => call.Syntax,
            };
            context.ReportDiagnostic(Diagnostic.Create(SelectRules.RowCannotBeRead, name.GetLocation(), row.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), problem));
        }
    }

    private static void AnalyzeSelect(OperationAnalysisContext context, QueryTypes types, IArgumentOperation select, bool readsRecords)
    {
        var value = select.Value is IDelegateCreationOperation made ? made.Target : select.Value;
        if (value is not IAnonymousFunctionOperation { Syntax: LambdaExpressionSyntax lambda })
        {
            if (readsRecords)
            {
                context.ReportDiagnostic(Diagnostic.Create(SelectRules.SelectIsNoLambda, select.Value.Syntax.GetLocation(), select.Value.Syntax.ToString()));
            }

            return;
        }

        if (!readsRecords)
        {
            return;
        }

        var semantics = context.Operation.SemanticModel!;
        foreach (var call in lambda.Body.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is MemberAccessExpressionSyntax { Expression: var receiver, Name: var name }
                && Linq(call, semantics, types) is { } method
                && Behind(receiver, semantics, types) is var (before, relation))
            {
                SubQueryReader.Read(before, call, method, semantics, out var problem);
                if (problem is not null)
                {
                    context.ReportDiagnostic(Diagnostic.Create(SelectRules.RunsInMemory, problem.Place.GetLocation(), name.Identifier.ValueText, relation, problem.Reason));
                }
            }
        }
    }

    // What stands in front of a call, back to the relation that it begins with.
    private static (SubQuery Query, string Relation)? Behind(ExpressionSyntax expression, SemanticModel semantics, QueryTypes types)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Behind(inner.Expression, semantics, types);
            case MemberAccessExpressionSyntax access when semantics.GetSymbolInfo(access).Symbol is IPropertySymbol property && types.TargetOf(property) is not null:
                return (SubQuery.Whole, property.Name);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
                when Linq(call, semantics, types) is { } method && Behind(access.Expression, semantics, types) is var (before, relation):
                return (SubQueryReader.Read(before, call, method, semantics, out _), relation);
            default:
                return null;
        }
    }

    private static IMethodSymbol? Linq(InvocationExpressionSyntax call, SemanticModel semantics, QueryTypes types) =>
        semantics.GetSymbolInfo(call).Symbol is IMethodSymbol method && SymbolEqualityComparer.Default.Equals(method.ContainingType, types.Enumerable) ? method : null;
}
