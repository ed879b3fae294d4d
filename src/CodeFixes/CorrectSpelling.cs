using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Writes the option of a generator that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CorrectSpelling : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MisspeltGeneratorOption];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target) =>
        target.ArgumentsOfFinding() is [_, _, var meant] && target.Node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is { } literal
            ? [new SchemaFix($"Change to '{meant}'", "CorrectSpelling", [RecordEditor.Replace(literal, $"\"{meant}\"")])]
            : [];
}
