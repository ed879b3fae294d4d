using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>Underlines calls of the generated client that cannot work or are hardly meant, while they are typed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => QueryRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (QueryTypes.Of(start.Compilation) is { } types)
            {
                start.RegisterOperationAction(context => AnalyzeCreation(context, types), OperationKind.ObjectCreation);
                start.RegisterOperationAction(context => AnalyzeCall(context, types), OperationKind.Invocation);
                start.RegisterOperationAction(context => AnalyzeRead(context, types), OperationKind.PropertyReference);
                start.RegisterOperationAction(
                    context => DefaultValueCheck.Check((IDefaultValueOperation)context.Operation, types, context.ReportDiagnostic), OperationKind.DefaultValue);
            }
        });
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, QueryTypes types)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        UniqueSelectorCheck.Check(creation, types, context.ReportDiagnostic);
        RelationDataCheck.Check(creation, types, context.ReportDiagnostic);
        PageOrderCheck.Check(creation, context.ReportDiagnostic);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, QueryTypes types)
    {
        BuiltSqlCheck.Check((IInvocationOperation)context.Operation, types, context.ReportDiagnostic);
        if (QueryCall.Of(context.Operation, types) is { } call)
        {
            WriteFilterCheck.Check(call, context.ReportDiagnostic);
            LoopCheck.Check(call, context.ReportDiagnostic);
            IndexCheck.Check(call, types, context.ReportDiagnostic);
        }
    }

    private static void AnalyzeRead(OperationAnalysisContext context, QueryTypes types) =>
        RelationReadCheck.Check((IPropertyReferenceOperation)context.Operation, types, context.Operation.SemanticModel!, context.ReportDiagnostic, context.CancellationToken);
}
