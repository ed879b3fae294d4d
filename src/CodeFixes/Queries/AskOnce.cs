using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Asks for all records in front of the loop, or creates them all at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AskOnce : QueryCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [QueryRules.QueryInLoop.Id];

    internal override IEnumerable<QueryFix> Fix(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax called, Parent: AwaitExpressionSyntax wait } call
            || wait.FirstAncestorOrSelf<ForEachStatementSyntax>() is not { } loop
            || loop.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)
            || CallEditor.Argument(call) is not BaseObjectCreationExpressionSyntax arguments)
        {
            return [];
        }

        return called.Name.Identifier.ValueText switch
        {
            "FindUniqueAsync" or "FindUniqueOrThrowAsync" => Find(loop, wait, called, arguments, model),
            "CreateAsync" => Create(loop, wait, called, arguments, model),
            _ => [],
        };
    }

    private static IEnumerable<QueryFix> Find(
        ForEachStatementSyntax loop, AwaitExpressionSyntax wait, MemberAccessExpressionSyntax called, BaseObjectCreationExpressionSyntax arguments, SemanticModel model)
    {
        if (CallEditor.Member(arguments, "Where")?.Right is not BaseObjectCreationExpressionSyntax { Initializer.Expressions: [AssignmentExpressionSyntax { Left: IdentifierNameSyntax key, Right: var value }] }
            || !IsOf(loop, value) || ((InvocationExpressionSyntax)called.Parent!).ArgumentList.Arguments.Count != 1
            || model.GetTypeInfo(value).Type is not { } type || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || model.GetTypeInfo(wait).Type is not INamedTypeSymbol record || CallEditor.Indentation(loop) is not { } indentation)
        {
            yield break;
        }

        var values = value is IdentifierNameSyntax ? loop.Expression.ToString() : $"{loop.Expression}.Select({loop.Identifier} => {value}).Distinct()";
        var others = arguments.Initializer!.Expressions.OfType<AssignmentExpressionSyntax>().Where(static member => member.Left.ToString() != "Where").Select(static member => $", {member}");
        var element = Lower(record.Name);
        var name = FreeName(model, loop.SpanStart, $"{element}By{key.Identifier.ValueText}");
        var all = $"var {name} = (await {called.Expression}.FindManyAsync(new() {{ Where = new() {{ {key} = new() {{ In = [.. {values}] }} }}{string.Concat(others)} }})).ToDictionary({element} => {element}.{key});\n{indentation}";
        var one = called.Name.Identifier.ValueText == "FindUniqueAsync" ? $"{name}.GetValueOrDefault({value})" : $"{name}[{value}]";
        yield return new QueryFix("Ask for all of them in front of the loop", "AskOnce", new TextChange(new TextSpan(loop.SpanStart, 0), all), new TextChange(wait.Span, one));
    }

    private static IEnumerable<QueryFix> Create(
        ForEachStatementSyntax loop, AwaitExpressionSyntax wait, MemberAccessExpressionSyntax called, BaseObjectCreationExpressionSyntax arguments, SemanticModel model)
    {
        var only = loop.Statement is BlockSyntax { Statements: [var statement] } ? statement : loop.Statement;
        if (only is not ExpressionStatementSyntax { Expression: var expression } || expression != wait
            || arguments.Initializer is not { Expressions: [AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Data" }, Right: BaseObjectCreationExpressionSyntax data }] }
            || model.GetTypeInfo(data).Type is not { } type || WritesRelations(data, model))
        {
            yield break;
        }

        var row = $"new {type.ToMinimalDisplayString(model, data.SpanStart)} {data.Initializer}";
        yield return new QueryFix(
            "Create all of them at once",
            "CreateOnce",
            new TextChange(loop.Span, $"await {called.Expression}.CreateManyAsync(new() {{ Data = [.. {loop.Expression}.Select({loop.Identifier} => {row})] }});"));
    }

    // createMany writes rows of one table only; relations of the data are classes, columns are values, texts and bytes.
    private static bool WritesRelations(BaseObjectCreationExpressionSyntax data, SemanticModel model) => data.Initializer is null || data.Initializer.Expressions
        .OfType<AssignmentExpressionSyntax>().Any(member => model.GetTypeInfo(member.Left).Type is { IsReferenceType: true, Name: "ToOneCreate" or "ToManyCreate" });

    private static bool IsOf(ForEachStatementSyntax loop, ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == loop.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } => owner.Identifier.ValueText == loop.Identifier.ValueText,
        _ => false,
    };

    private static string FreeName(SemanticModel model, int position, string name)
    {
        var free = name;
        for (var number = 2; model.LookupSymbols(position, name: free).Length > 0; number++)
        {
            free = name + number;
        }

        return free;
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
