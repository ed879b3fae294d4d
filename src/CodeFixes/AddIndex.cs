using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.CodeFixes;

/// <summary>Gives a foreign key an index.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddIndex : SchemaCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.EmulatedRelationNeedsIndex, RuleIds.ForeignKeyNeedsIndex];

    internal override IEnumerable<SchemaFix> Fix(FixTarget target)
    {
        if (target.Relation is { HoldsForeignKey: true } relation && target.Type is { } type)
        {
            var names = relation.Fields.Select(field => $"nameof({target.NameOf(field)})");
            yield return new SchemaFix("Add an index for the foreign key", "AddIndex", [RecordEditor.AddAttribute(type, $"Index({string.Join(", ", names)})")]);
        }
    }
}
