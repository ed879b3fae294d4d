using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Takes away an index that another one makes superfluous.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveIndex : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.IndexRepeatsAnother, RuleIds.IndexBeginsAnother];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target) => target.Attribute is { } attribute
        ? [new SchemaFix("Remove the index", "RemoveIndex", [RecordEditor.RemoveAttribute(attribute)])]
        : [];
}
