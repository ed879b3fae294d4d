using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Replaces a referential action that the database cannot do.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReplaceReferentialAction : SchemaCodeFix
{
    private static readonly ReferentialAction[] Preferred =
        [ReferentialAction.NoAction, ReferentialAction.Restrict, ReferentialAction.Cascade, ReferentialAction.SetNull];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.ReferentialActionIsNotSupported, RuleIds.SetDefaultHasNoEffect];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        var written = target.Node.DescendantNodesAndSelf().Concat(target.Node.Ancestors()).OfType<MemberAccessExpressionSyntax>()
            .FirstOrDefault(static access => access.Expression.ToString().EndsWith("ReferentialAction", StringComparison.Ordinal));
        if (written is null || target.Relation is not { } relation)
        {
            yield break;
        }

        foreach (var action in Preferred)
        {
            var isPossible = target.View.Models.All(model => Schema.Providers.ProviderTraits.For(model.Provider).Supports(action, model.RelationMode))
                && (action != ReferentialAction.SetNull || relation.IsOptional);
            if (isPossible && action.ToString() != written.Name.Identifier.ValueText)
            {
                yield return new SchemaFix($"Use '{action}'", "Use" + action, [RecordEditor.Replace(written.Name, action.ToString())]);
            }
        }
    }
}
